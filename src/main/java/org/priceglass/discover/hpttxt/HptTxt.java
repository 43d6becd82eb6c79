package org.priceglass.discover.hpttxt;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.reading.PublishedText;
import org.priceglass.discover.reading.Repetitions;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.Oddity;

/**
 * Reads a {@code cms-hpt.txt}. A block begins where the attribute that began the first one comes again, whatever blank
 * lines say; several files of one block stay with it.
 */
public final class HptTxt {
    private static final String FILE = "cms-hpt.txt";

    private final URI address;
    private final List<Oddity> oddities = new ArrayList<>();
    private final List<HptBlock> blocks = new ArrayList<>();
    private final List<HptLines.Line> prose = new ArrayList<>();
    private @Nullable Attribute starter;
    private @Nullable Attribute valueless;

    private HptTxt(URI address) {
        this.address = address;
    }

    /**
     * The locations that a file lists.
     *
     * @param address
     *            where it was found; relative URLs are taken against it
     */
    public static ListingBatch read(byte[] content, URI address) {
        HptTxt file = new HptTxt(address);
        PublishedText text = PublishedText.of(content);
        if (!text.encoding().equals("UTF-8")) {
            file.note("encoding", "is written in " + text.encoding());
        }
        file.addAll(text.text());
        return file.batch();
    }

    /** Whether a text is a page and not the file. */
    static boolean isPage(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
                || start.startsWith("<body") || start.startsWith("<?xml");
    }

    private void addAll(String text) {
        boolean page = isPage(text);
        if (page || text.contains("<br") || (text.contains("\\n") && !text.contains("\n"))) {
            note("markup", "holds markup, which was taken out");
        }
        boolean marked = !oddities.isEmpty() && oddities.getLast().rule().equals("markup");
        HptLines.of(marked ? HptLines.withoutTags(text) : text).forEach(this::add);
        if (!prose.isEmpty() && !blocks.isEmpty()) {
            note("prose", "%d lines are no attributes, the first is line %d: %s".formatted(prose.size(),
                    prose.getFirst().number(), prose.getFirst().value()));
        }
    }

    private void add(HptLines.Line line) {
        if (line.attribute() != null) {
            block(line.attribute(), line.number()).add(line.attribute(), line.value());
            valueless = line.value().isBlank() ? line.attribute() : null;
        } else if (valueless != null && !blocks.isEmpty()) {
            blocks.getLast().add(valueless, line.key().isEmpty() ? line.value() : line.key() + ":" + line.value());
            note("value-below",
                    "the %s of line %d stands on the line below".formatted(valueless.key(), line.number() - 1));
            valueless = null;
        } else if (!line.key().isEmpty() && !blocks.isEmpty()) {
            blocks.getLast().addOther(line.key(), line.value());
            note("unknown-attribute", "line %d: %s".formatted(line.number(), line.key()));
        } else {
            prose.add(line);
        }
    }

    private HptBlock block(Attribute attribute, int line) {
        if (starter == null) {
            starter = attribute;
        }
        if (blocks.isEmpty() || (attribute == starter && blocks.getLast().has(attribute))) {
            blocks.add(new HptBlock(line));
        }
        return blocks.getLast();
    }

    private ListingBatch batch() {
        List<ListedHospital> locations = blocks.stream().map(block -> block.listing(address, oddities)).toList();
        List<Oddity> all = new ArrayList<>(oddities);
        Repetitions.of(locations).stream().filter(oddity -> oddity.rule().equals("id-repeated"))
                .map(oddity -> new Oddity(oddity.subject(), "location-repeated", oddity.detail())).forEach(all::add);
        return new ListingBatch(locations, all);
    }

    private void note(String rule, String detail) {
        oddities.add(new Oddity(FILE, rule, detail));
    }
}
