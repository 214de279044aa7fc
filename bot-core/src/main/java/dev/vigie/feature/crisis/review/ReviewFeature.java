package dev.vigie.feature.crisis.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.feature.crisis.EventWords;
import dev.vigie.feature.crisis.Scene;
import dev.vigie.reply.Block;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import java.time.ZoneId;
import java.util.List;

/** Gives the review pack of a crisis as JSON. */
public final class ReviewFeature implements Feature {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CrisisOffice office;
    private final ZoneId zone;

    public ReviewFeature(CrisisOffice office, ZoneId zone) {
        this.office = office;
        this.zone = zone;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("crisis pack")
                        .optional(OptionSpec.integer("crisis"))
                        .handledBy(this::pack));
    }

    private Reply pack(Invocation use) {
        Crisis crisis = office.desk().asked(use);
        EventWords events = new EventWords(office.names(), Scene.of(use), crisis);
        PlainText plain = new PlainText(use.language(), zone);
        ReviewPack pack =
                new ReviewPack(
                        crisis,
                        use.language(),
                        person -> office.names().name(use.org(), person),
                        event -> plain.of(events.of(event)));
        return use.reply()
                .block(new Block.Verbatim(json(pack)))
                .meta("crisis", crisis.number())
                .meta("format", "json")
                .build();
    }

    private static String json(ReviewPack pack) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(pack.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a review pack that cannot be written", e);
        }
    }
}
