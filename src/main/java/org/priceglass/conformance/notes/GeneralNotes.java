package org.priceglass.conformance.notes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priceglass.code.Npi;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Words;
import org.priceglass.model.DeclaredDate;

/** The head of a file: dates, identifiers, addresses, statement, and what was left in from a template. */
public final class GeneralNotes {
    private static final Pattern STATE = Pattern.compile("\\b([A-Z]{2})[\\s,.]+\\d{5}(?:-\\d{4})?\\b");
    private static final Pattern PLACEHOLDER = Pattern
            .compile("\\[[^\\]]*]|<[^>]*>|(?i:tbd|todo|n/a|xxx+|your hospital.*|hospital name|enter .*here)");
    /** The values of the files that CMS gives as examples, in lower case. */
    private static final Set<String> EXAMPLES = Set.of("west mercy hospital", "west mercy surgical center",
            "12 main street, fullerton, ca  92832", "12 main street, fullerton, ca 92832",
            "23 ocean ave, san jose, ca 94088", "leigh attester", "0000000001", "0000000002", "0000000003");

    private final Dictionary dictionary;
    private final LocalDate today;
    private final FindingSink sink;

    /**
     * Notes into a sink.
     *
     * @param today
     *            the day that dates are compared with
     */
    public GeneralNotes(Dictionary dictionary, LocalDate today, FindingSink sink) {
        this.dictionary = dictionary;
        this.today = today;
        this.sink = sink;
    }

    public void check(GeneralValues head) throws IOException {
        for (PublishedValue date : head.dates()) {
            date(date);
        }
        for (PublishedValue npi : head.npis()) {
            if (!leftIn(npi) && !Npi.isValid(npi.text())) {
                boolean inBlanks = Npi.isValid(npi.text().strip());
                sink.add(npi.breaks(inBlanks ? NoteRules.NPI_BLANKS : NoteRules.NPI, npi.text()));
            }
        }
        for (PublishedValue value : Stream.of(head.locations(), head.addresses(), head.others()).flatMap(List::stream)
                .toList()) {
            leftIn(value);
        }
        for (PublishedValue statement : head.statements()) {
            statement(statement);
        }
        if (!head.locations().isEmpty() && !head.addresses().isEmpty()
                && head.locations().size() != head.addresses().size()) {
            sink.add(head.addresses().getFirst().breaks(NoteRules.LOCATIONS, Integer.toString(head.locations().size()),
                    Integer.toString(head.addresses().size())));
        }
        for (PublishedValue state : head.state()) {
            state(state, head.addresses());
        }
    }

    private void date(PublishedValue value) throws IOException {
        Optional<LocalDate> date = DeclaredDate.parse(value.text());
        if (date.isPresent() && date.get().isBefore(today.minusYears(1))) {
            sink.add(value.breaks(NoteRules.OLD, date.get().toString(), today.toString()));
        } else if (date.isPresent() && date.get().isAfter(today)) {
            sink.add(value.breaks(NoteRules.FUTURE, date.get().toString(), today.toString()));
        }
    }

    private boolean leftIn(PublishedValue value) throws IOException {
        if (PLACEHOLDER.matcher(value.text()).matches()) {
            sink.add(value.breaks(NoteRules.PLACEHOLDER, value.text()));
            return true;
        }
        if (EXAMPLES.contains(value.text().toLowerCase(Locale.ROOT))) {
            sink.add(value.breaks(NoteRules.EXAMPLE, value.text()));
            return true;
        }
        return false;
    }

    private void statement(PublishedValue published) throws IOException {
        String[] wanted = Words.statement(dictionary).split(" ", -1);
        String[] found = published.text().split("\\s+", -1);
        int word = 0;
        while (word < wanted.length && word < found.length && wanted[word].equalsIgnoreCase(found[word])) {
            word++;
        }
        if (word < wanted.length || word < found.length) {
            sink.add(published.breaks(NoteRules.STATEMENT, phrase(found, word), phrase(wanted, word)));
        }
    }

    /** The word at a place and some before and behind it. */
    private static String phrase(String[] words, int place) {
        int from = Math.max(0, place - 2);
        int to = Math.min(words.length, place + 3);
        return String.join(" ", List.of(words).subList(Math.min(from, to), to));
    }

    private void state(PublishedValue state, List<PublishedValue> addresses) throws IOException {
        Set<String> others = new TreeSet<>();
        for (PublishedValue address : addresses) {
            Matcher found = STATE.matcher(address.text().toUpperCase(Locale.ROOT));
            while (found.find()) {
                others.add(found.group(1));
            }
        }
        if (!others.isEmpty() && !others.contains(state.text().toUpperCase(Locale.ROOT))) {
            sink.add(state.breaks(NoteRules.WRONG_STATE, state.text(), String.join(", ", others)));
        }
    }
}
