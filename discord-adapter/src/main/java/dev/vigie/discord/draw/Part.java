package dev.vigie.discord.draw;

import dev.vigie.chat.CommandCall;
import dev.vigie.discord.markdown.Passage;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** What a message's container holds, one under another. */
sealed interface Part {

    /** How many components it is, those inside of it included. */
    int components();

    /** Draws it with ids that nothing else in the message has. */
    ContainerChildComponent draw(CallIds ids);

    /**
     * Text.
     *
     * @param introduces whether it belongs with what follows, as a heading does
     */
    record Words(Passage passage, boolean introduces) implements Part {
        @Override
        public int components() {
            return 1;
        }

        @Override
        public ContainerChildComponent draw(CallIds ids) {
            return TextDisplay.of(passage.markdown());
        }
    }

    /** A line across. */
    record Rule() implements Part {
        @Override
        public int components() {
            return 1;
        }

        @Override
        public ContainerChildComponent draw(CallIds ids) {
            return Separator.createDivider(Separator.Spacing.SMALL);
        }
    }

    /** At most five buttons. */
    record ButtonRow(List<Button> buttons) implements Part {
        @Override
        public int components() {
            return 1 + buttons.size();
        }

        @Override
        public ContainerChildComponent draw(CallIds ids) {
            return ActionRow.of(
                    buttons.stream()
                            .map(button -> drawn(button, ids.forCall(button.call())))
                            .toList());
        }

        private static net.dv8tion.jda.api.components.buttons.Button drawn(
                Button button, String id) {
            ButtonStyle style =
                    switch (button.style()) {
                        case NORMAL -> ButtonStyle.SECONDARY;
                        case PRIMARY -> ButtonStyle.PRIMARY;
                        case DANGER -> ButtonStyle.DANGER;
                    };
            return net.dv8tion.jda.api.components.buttons.Button.of(style, id, button.label());
        }
    }

    /**
     * At most 25 lines to choose from; the value of the chosen one is the call.
     *
     * @param prompt at most {@value #MAX_PROMPT} characters, may be empty
     */
    record Menu(String prompt, List<Block.Item> items) implements Part {

        /** JDA's limit; Discord's is 150. */
        static final int MAX_PROMPT = 100;

        @Override
        public int components() {
            return 2;
        }

        @Override
        public ContainerChildComponent draw(CallIds ids) {
            StringSelectMenu.Builder menu = StringSelectMenu.create(ids.forMenu());
            if (!prompt.isEmpty()) {
                menu.setPlaceholder(prompt);
            }
            CallIds values = ids.within();
            for (Block.Item item : items) {
                CommandCall call = item.call();
                menu.addOption(item.label(), values.forCall(call));
            }
            return ActionRow.of(menu.build());
        }
    }
}
