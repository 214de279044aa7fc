package dev.vigie.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The line of every place of a YAML text, by JSON pointer. Found out when first asked: a pack
 * without problems never is.
 */
final class Lines {

    /** Of a file that could not be read. */
    static final Lines NONE = new Lines("");

    private final String text;
    private final Map<String, Integer> known = new HashMap<>();

    Lines(String text) {
        this.text = text;
    }

    /** The line of a place, or of the nearest place around it that is written in the text. */
    synchronized int of(String pointer) {
        if (known.isEmpty()) {
            read();
        }
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = known.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** Up to the place where the text stops being YAML, if it does. */
    private void read() {
        known.put("", 1);
        try (JsonParser parser = PackReader.YAML.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                known.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException notYaml) {
            known.putIfAbsent("", 1);
        }
    }
}
