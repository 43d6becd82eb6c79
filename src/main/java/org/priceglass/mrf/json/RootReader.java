package org.priceglass.mrf.json;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.TextPool;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.Utf8Stream;

/** Reads one file: goes through its root value by value and gives each to the reader of its key. */
final class RootReader {
    private static final String CHARGES = "standard_charge_information";
    private static final String MODIFIERS = "modifier_information";
    private static final String HEADER = "the header";
    private static final long NO_ELEMENT = -1;

    /** A larger value of the root is told by its place instead: the header stays in memory. */
    private static final int MAX_HEADER_BYTES = 1 << 20;

    private final @Nullable String member;
    private final Utf8Stream stream;
    private final JsonWindow window;
    private final TextPool texts = new TextPool();
    private final RateScanner scanner = new RateScanner(RateReader.OF_CHARGES, texts);
    private final JsonTape tape = new JsonTape(scanner);
    private final JsonText text = new JsonText(tape, texts);
    private final CellValues cells;
    private final ChargeOutput output;
    private final DictionaryChoice dictionary = new DictionaryChoice();
    private final HeaderReader header = new HeaderReader(tape, text, dictionary);
    private final ItemCounts counts = new ItemCounts();
    private final JsonParts parts;
    private final ItemReader charges;
    private final ItemReader modifiers;
    /** Flags of what belongs to no charge. */
    private final Map<FlagRule, Long> flags = new EnumMap<>(FlagRule.class);
    private boolean itemsSeen;
    /** What is being read, for messages. */
    private String place = HEADER;
    private long element = NO_ELEMENT;

    RootReader(@Nullable String member, Utf8Stream stream, ChargeSink sink) {
        this.member = member;
        this.stream = stream;
        window = new JsonWindow(stream);
        ChargeBuffer buffer = new ChargeBuffer(texts);
        cells = new CellValues(buffer);
        output = new ChargeOutput(buffer, sink);
        JsonValues values = new JsonValues(tape, text, texts, cells);
        parts = new JsonParts(window, tape, text, values, scanner, output);
        ModifierCodes codes = new ModifierCodes(tape, values, texts, cells);
        charges = new ChargeItemReader(parts, cells, codes);
        modifiers = new ModifierItemReader(parts, codes);
    }

    ReadSummary read() throws IOException {
        try {
            readRoot();
            if (window.peek() >= 0) {
                counts.addSetAside("text behind the end of the JSON");
                window.skipAll();
            }
        } catch (BrokenJsonException e) {
            throw broken(e);
        }
        return summary();
    }

    private void readRoot() throws IOException {
        if (window.take('[')) {
            place = "the root";
            readElements(charges, "");
            if (counts.used() == 0) {
                throw new UnreadableFileException("a JSON array without an element that has standard_charges,"
                        + " so not a hospital's price file: check where it was fetched from");
            }
        } else if (window.take('{')) {
            readMembers();
            if (!itemsSeen && !header.tellsOfAHospital()) {
                throw new UnreadableFileException("a JSON object without " + CHARGES + " and without hospital_name,"
                        + " so not a hospital's price file: check where it was fetched from");
            }
        } else if (window.peek() < 0) {
            throw breaksOff();
        } else {
            throw new UnreadableFileException("JSON that is neither an object nor an array, so not a hospital's price"
                    + " file: check where it was fetched from");
        }
    }

    private void readMembers() throws IOException {
        while (!window.take('}')) {
            if (window.peek() != '"') {
                throw unexpected("a key in quotes or '}'");
            }
            readValue();
            String key = text.string(0);
            if (!window.take(':')) {
                throw unexpected("':'");
            }
            readMember(key);
            place = HEADER;
            if (!window.take(',') && window.peek() != '}') {
                throw unexpected("',' or '}'");
            }
        }
    }

    private void readMember(String key) throws IOException {
        switch (key.toLowerCase(Locale.ROOT)) {
            case CHARGES -> readItems(charges, key);
            case MODIFIERS -> {
                dictionary.add(DictionaryMark.SINCE_V2_2);
                readItems(modifiers, key);
            }
            case "reporting_entity_name", "in_network", "out_of_network" ->
                throw new UnreadableFileException("an insurer's Transparency in Coverage file (it has " + key
                        + "), not a hospital's: Priceglass reads hospitals' price files");
            default -> readHeader(key);
        }
    }

    private void readHeader(String key) throws IOException {
        readValue();
        if (parts.length(0) <= MAX_HEADER_BYTES) {
            header.read(key, 0);
        } else {
            flags.merge(FlagRule.OVER_LONG_FIELD, 1L, Long::sum);
            header.putOther(key, "%d bytes from byte %d on".formatted(parts.length(0), parts.offset(0)));
        }
    }

    private void readItems(ItemReader reader, String key) throws IOException {
        itemsSeen = true;
        place = key;
        if (window.take('[')) {
            readElements(reader, "/" + key);
            return;
        }
        readValue();
        if (tape.kind(0) == JsonTape.NULL) {
            return;
        }
        flags.merge(FlagRule.WRONG_TYPE, 1L, Long::sum);
        if (tape.kind(0) == JsonTape.OBJECT) {
            readElement(reader, "/" + key, 0);
        } else {
            header.putOther(key, text.string(0));
        }
    }

    private void readElements(ItemReader reader, String pointer) throws IOException {
        element = 0;
        while (!window.take(']')) {
            readValue();
            readElement(reader, pointer + "/" + element, element);
            texts.resetIfFull();
            element++;
            if (!window.take(',') && window.peek() != ']') {
                throw unexpected("',' or ']'");
            }
        }
        element = NO_ELEMENT;
    }

    private void readElement(ItemReader reader, String pointer, long record) throws IOException {
        if (tape.kind(0) == JsonTape.NULL) {
            counts.addBlank();
        } else if (tape.kind(0) != JsonTape.OBJECT) {
            counts.addSetAside("element that is not an object");
        } else if (reader.read(0, new ItemPlace(record, parts.offset(0), parts.length(0), pointer))) {
            counts.addUsed();
        } else {
            counts.addSetAside(reader.lack());
        }
    }

    /** Breaks the next value down; its first node is 0. */
    private void readValue() throws IOException {
        window.peek();
        while (true) {
            int end = tape.read(window.bytes(), window.position(), window.limit());
            if (end != JsonTape.INCOMPLETE) {
                window.moveTo(end);
                return;
            }
            if (!window.fill()) {
                throw breaksOff();
            }
        }
    }

    private IOException unexpected(String expected) throws IOException {
        return window.peek() < 0 ? breaksOff() : BrokenJsonException.found(window.bytes(), window.position(), expected);
    }

    private UnreadableFileException breaksOff() {
        return new UnreadableFileException("the JSON breaks off at byte %d, in %s; %s. Fetch the file again"
                .formatted(window.sourceOffset(window.limit()), where(), soFar()));
    }

    private UnreadableFileException broken(BrokenJsonException fault) {
        return new UnreadableFileException(
                "the JSON is broken at byte %d, in %s: %s; %s. Fetch the file again, or have its publisher repair it"
                        .formatted(window.sourceOffset(fault.at()), where(), fault.getMessage(), soFar()),
                fault);
    }

    private String where() {
        return element == NO_ELEMENT ? place : "item " + element + " of " + place;
    }

    private String soFar() {
        return "%d charges of %d items before it stand".formatted(output.charges(), counts.records());
    }

    private ReadSummary summary() {
        charges.addMarks(dictionary);
        modifiers.addMarks(dictionary);
        cells.flagCounts().forEach((rule, count) -> flags.merge(rule, count, Long::sum));
        boolean mixed = stream.encoding() == TextEncoding.UTF_8 && texts.sawWindows1252();
        return new ReadSummary(member, Layout.JSON, dictionary.choose(header.version()),
                stream.encoding().label() + (mixed ? "+windows-1252" : ""), window.sourceOffset(window.limit()),
                header.header(), counts.records(), 0, counts.blank(), counts.setAside(), counts.used(),
                output.charges(), output.rates(), flags);
    }
}
