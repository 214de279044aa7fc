package dev.vigie.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Buttons and menus. Each carries its command as it would be typed; action ids only tell them
 * apart, and count through a whole reply.
 */
final class Controls {

    /** How the action ids of buttons and menus begin: what a listener listens to. */
    static final String ACTION_PREFIX = "call-";

    private int actions;

    List<Piece> buttons(List<Button> buttons) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Button> row : slices(buttons, Limits.BUTTONS_PER_BLOCK)) {
            List<BlockElement> elements = new ArrayList<>();
            row.forEach(button -> elements.add(drawn(button)));
            String plain =
                    row.stream().map(b -> bracketed(b.label())).collect(Collectors.joining(" "));
            pieces.add(Piece.content(ActionsBlock.builder().elements(elements).build(), plain));
        }
        return pieces;
    }

    /** One menu, or several that say which lines they hold. */
    List<Piece> menu(Block.Menu menu) {
        List<Piece> pieces = new ArrayList<>();
        int from = 1;
        for (List<Block.Item> items : slices(menu.items(), Limits.MENU_OPTIONS)) {
            int to = from + items.size() - 1;
            boolean whole = items.size() == menu.items().size();
            String range = whole ? "" : "(" + from + "–" + to + ")";
            pieces.add(menu(menu.prompt(), range, items));
            from = to + 1;
        }
        return pieces;
    }

    private Piece menu(String prompt, String range, List<Block.Item> items) {
        String shown = (prompt + " " + range).strip();
        String placeholder = shown.length() <= Limits.PLACEHOLDER ? shown : range;
        StaticSelectElement.StaticSelectElementBuilder select =
                StaticSelectElement.builder()
                        .actionId(nextAction())
                        .options(items.stream().map(Controls::drawn).toList());
        if (!placeholder.isEmpty()) {
            select.placeholder(PlainLabel.of(placeholder));
        }
        return Piece.content(
                ActionsBlock.builder().elements(List.of(select.build())).build(), bracketed(shown));
    }

    private ButtonElement drawn(Button button) {
        ButtonElement.ButtonElementBuilder drawn =
                ButtonElement.builder()
                        .text(PlainLabel.of(button.label()))
                        .actionId(nextAction())
                        .value(button.call().encode());
        return switch (button.style()) {
            case NORMAL -> drawn.build();
            case PRIMARY -> drawn.style("primary").build();
            case DANGER -> drawn.style("danger").build();
        };
    }

    private static OptionObject drawn(Block.Item item) {
        return OptionObject.builder()
                .text(PlainLabel.of(item.label()))
                .value(item.call().encode())
                .build();
    }

    private String nextAction() {
        actions++;
        return ACTION_PREFIX + actions;
    }

    private static String bracketed(String label) {
        return "[" + label + "]";
    }

    private static <T> List<List<T>> slices(List<T> all, int size) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            slices.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return slices;
    }
}
