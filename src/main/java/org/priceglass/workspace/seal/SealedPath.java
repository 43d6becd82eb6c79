package org.priceglass.workspace.seal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import org.h2.store.fs.FilePath;

/** A path of the disk under the scheme of a {@link SealedFile}; what is opened through it is watched. */
final class SealedPath extends FilePath {
    private final SealedFile home;
    private final FilePath disk;

    SealedPath(SealedFile home, FilePath disk) {
        this.home = home;
        this.disk = disk;
        this.name = home.scheme() + ":" + disk;
    }

    @Override
    public String getScheme() {
        return home.scheme();
    }

    @Override
    public FilePath getPath(String path) {
        return new SealedPath(home, FilePath.get(path.substring(home.scheme().length() + 1)));
    }

    @Override
    public FilePath unwrap() {
        return disk;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return home.watch(disk.toString(), disk.open(mode));
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        home.moving(disk.toString(), target.unwrap().toString());
        disk.moveTo(target.unwrap(), atomicReplace);
    }

    @Override
    public void delete() {
        home.deleting(disk.toString());
        disk.delete();
    }

    @Override
    public long size() {
        return disk.size();
    }

    @Override
    public boolean createFile() {
        return disk.createFile();
    }

    @Override
    public boolean exists() {
        return disk.exists();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return disk.newDirectoryStream().stream().map(this::beside).toList();
    }

    @Override
    public FilePath toRealPath() {
        return beside(disk.toRealPath());
    }

    @Override
    public FilePath getParent() {
        return beside(disk.getParent());
    }

    private FilePath beside(FilePath path) {
        return new SealedPath(home, path);
    }

    @Override
    public boolean isDirectory() {
        return disk.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return disk.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return disk.isAbsolute();
    }

    @Override
    public long lastModified() {
        return disk.lastModified();
    }

    @Override
    public boolean canWrite() {
        return disk.canWrite();
    }

    @Override
    public void createDirectory() {
        disk.createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return disk.setReadOnly();
    }

    /** Temporary files are nobody's but H2's. */
    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        return disk.createTempFile(suffix, inTempDir);
    }
}
