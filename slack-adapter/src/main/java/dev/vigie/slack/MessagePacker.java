package dev.vigie.slack;

import dev.vigie.slack.Piece.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts pieces into as few messages as fit, in their order. A heading goes on to the message of what
 * it heads; a divider at the border of two messages is dropped, the border divides already.
 */
final class MessagePacker {

    private final List<SlackMessage> messages = new ArrayList<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private int weight;

    private MessagePacker() {}

    static List<SlackMessage> pack(List<Piece> pieces) {
        MessagePacker packer = new MessagePacker();
        pieces.forEach(packer::add);
        packer.close(packer.open);
        return packer.messages;
    }

    private void add(Piece piece) {
        while (!open.isEmpty() && !fits(piece)) {
            breakBefore();
        }
        boolean dividesNothing =
                piece.role() == Role.DIVIDER && open.isEmpty() && !messages.isEmpty();
        if (!dividesNothing) {
            open.add(piece);
            weight += piece.weight();
        }
    }

    private boolean fits(Piece piece) {
        return open.size() < Limits.BLOCKS_PER_MESSAGE
                && weight + piece.weight() <= Limits.MESSAGE_WEIGHT;
    }

    private void breakBefore() {
        Deque<Piece> carried = new ArrayDeque<>();
        while (!open.isEmpty() && open.getLast().role() != Role.CONTENT) {
            carried.addFirst(open.removeLast());
        }
        if (open.isEmpty()) {
            // nothing but headings: one too long for a message must be let go
            close(carried);
            carried.clear();
        } else {
            close(open);
        }
        open.clear();
        weight = 0;
        carried.forEach(this::add);
    }

    private void close(Deque<Piece> pieces) {
        boolean says = pieces.stream().anyMatch(p -> p.role() != Role.DIVIDER);
        if (says) {
            List<Piece> ordered = List.copyOf(pieces);
            messages.add(
                    new SlackMessage(
                            Fallback.of(ordered), ordered.stream().map(Piece::block).toList()));
        }
    }
}
