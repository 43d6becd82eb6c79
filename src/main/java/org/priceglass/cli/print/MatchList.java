package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ask.UncertainMatch;

/** Hospitals that may be one, each pair with what speaks for it. */
public final class MatchList {
    private MatchList() {
    }

    public static void print(List<UncertainMatch> matches, PrintWriter out) {
        for (UncertainMatch match : matches) {
            out.println(match.id() + "  score " + match.score().stripTrailingZeros().toPlainString());
            out.println("   earlier  " + words(match.earlier()));
            out.println("   later    " + words(match.later()));
            match.evidence().lines().forEach(line -> out.println("            " + line.strip()));
        }
    }

    public static void write(List<UncertainMatch> matches, JsonOut json) throws IOException {
        json.array();
        for (UncertainMatch match : matches) {
            json.object();
            json.number("id", (long) match.id());
            json.raw("score", match.score().stripTrailingZeros().toPlainString());
            json.number("earlier", match.earlier().hospital().id());
            json.text("earlierName", match.earlier().hospital().name());
            json.number("later", match.later().hospital().id());
            json.text("laterName", match.later().hospital().name());
            json.text("evidence", match.evidence());
            json.endObject();
        }
        json.endArray();
        json.endLine();
    }

    private static String words(HospitalRow row) {
        return row.hospital().id() + " " + row.identity();
    }
}
