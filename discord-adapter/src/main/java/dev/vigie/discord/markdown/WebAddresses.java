package dev.vigie.discord.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the web addresses in what somebody typed, so that they can still be followed.
 *
 * <p>Only those that Discord shows character for character: it rewrites the others (it adds a slash
 * after a bare host, lowers case, encodes letters). Those are left as text.
 */
final class WebAddresses {

    /** Longer ones are left as text, which can be cut. */
    static final int LONGEST = 1000;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])https?://"
                            + "(?:[a-z0-9](?:[a-z0-9-]*+(?<!-))?\\.){1,20}[a-z]{2,63}+"
                            + "/[A-Za-z0-9._~/?#&=%+,;:@!$()-]*+");

    private static final Pattern REWRITTEN = Pattern.compile("/\\.|%2[eE]|//xn--|\\.xn--");

    private WebAddresses() {}

    /** The text as runs, its addresses as marks. */
    static List<Run> split(String text) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = withoutClosingPunctuation(matcher.group());
            if (address.length() <= LONGEST && !REWRITTEN.matcher(address).find()) {
                addTyped(runs, text.substring(from, matcher.start()));
                runs.add(Run.mark("<" + address + ">"));
                from = matcher.start() + address.length();
            }
        }
        addTyped(runs, text.substring(from));
        return runs;
    }

    /**
     * A full stop after an address ends the sentence; a closing parenthesis needs its opening one.
     */
    private static String withoutClosingPunctuation(String address) {
        int end = address.length();
        while (isClosing(address.charAt(end - 1), address.substring(0, end))) {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean isClosing(char last, String address) {
        return ".,;:!?~".indexOf(last) >= 0 || (last == ')' && unbalanced(address));
    }

    private static boolean unbalanced(String address) {
        return address.chars().filter(c -> c == ')').count()
                > address.chars().filter(c -> c == '(').count();
    }

    private static void addTyped(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.typed(text));
        }
    }
}
