package dev.vigie.app;

import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.Draw;
import dev.vigie.feature.interview.InterviewFeature;
import dev.vigie.feature.interview.InterviewOptions;
import dev.vigie.feature.interview.bank.BankFeature;
import dev.vigie.feature.interview.bank.BankStore;
import dev.vigie.feature.interview.bank.TeamBanks;
import dev.vigie.feature.interview.bank.jdbc.JdbcBankStore;
import dev.vigie.feature.interview.daily.DailyFeature;
import dev.vigie.feature.interview.daily.DailyRound;
import dev.vigie.feature.interview.daily.jdbc.JdbcDailyStore;
import dev.vigie.feature.interview.jdbc.JdbcDrawStore;
import dev.vigie.feature.interview.kit.KitDesk;
import dev.vigie.feature.interview.kit.KitFeature;
import dev.vigie.feature.interview.kit.KitStore;
import dev.vigie.feature.interview.kit.jdbc.JdbcKitStore;
import dev.vigie.feature.interview.results.ResultFeature;
import dev.vigie.feature.interview.results.ResultReplies;
import dev.vigie.feature.interview.scoring.CandidateDesk;
import dev.vigie.feature.interview.scoring.CandidateFeature;
import dev.vigie.feature.interview.scoring.Erasure;
import dev.vigie.feature.interview.scoring.MissingScores;
import dev.vigie.feature.interview.scoring.ScoreDesk;
import dev.vigie.feature.interview.scoring.ScoreFeature;
import dev.vigie.feature.interview.scoring.ScoreStore;
import dev.vigie.feature.interview.scoring.jdbc.JdbcScoreStore;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Puts the interviews together: drawing, the bank, kits, scoring, results. */
final class Interviews {

    private final Content content;
    private final Foundation foundation;
    private final Messages messages;
    private final Wiring.World world;
    private final InterviewOptions options;
    private final BankStore bankStore;
    private final TeamBanks banks;

    private Interviews(
            Content content, Foundation foundation, Messages messages, Wiring.World world) {
        this.content = content;
        this.foundation = foundation;
        this.messages = messages;
        this.world = world;
        this.options = new InterviewOptions(content.questions(), messages);
        this.bankStore = new JdbcBankStore(foundation.database());
        this.banks = new TeamBanks(content.questions(), bankStore);
    }

    /** The features, in the order of {@code /help}. */
    static List<Feature> features(
            Content content, Foundation foundation, Messages messages, Wiring.World world) {
        Interviews interviews = new Interviews(content, foundation, messages, world);
        List<Feature> features = new ArrayList<>(interviews.questions());
        features.addAll(interviews.hiring());
        return features;
    }

    private List<Feature> questions() {
        Foundation.Background background = foundation.background();
        Draw draw =
                new Draw(new JdbcDrawStore(foundation.database()), world.random(), world.clock());
        DailyRound daily =
                new DailyRound(
                        new JdbcDailyStore(foundation.database()),
                        banks,
                        draw,
                        new DailyRound.Ports(
                                background.timers(),
                                background.outbox(),
                                background.transactions(),
                                messages,
                                world.clock()));
        return List.of(
                new InterviewFeature(banks, draw, options),
                new DailyFeature(daily, foundation.audit(), options, world.zone()),
                new BankFeature(
                        banks,
                        content.neverAsk(),
                        new BankFeature.Ports(bankStore, foundation.audit(), foundation.people()),
                        options));
    }

    private List<Feature> hiring() {
        KitStore kits = new JdbcKitStore(foundation.database());
        KitDesk kitDesk = new KitDesk(kits, banks, foundation.audit(), world.random());
        ScoreStore scores = new JdbcScoreStore(foundation.database());
        ScoreDesk.Watch watch = watch(kits, scores);
        ScoreDesk desk = new ScoreDesk(kitDesk, scores, foundation.audit(), watch);
        return List.of(
                new KitFeature(
                        kitDesk, options, content.questions(), foundation.people(), world.zone()),
                new CandidateFeature(
                        new CandidateDesk(
                                desk,
                                kitDesk,
                                new CandidateDesk.Ports(kits, scores, foundation.audit(), watch)),
                        messages),
                new ScoreFeature(desk, watch, content.questions()),
                new ResultFeature(
                        desk,
                        new ResultReplies.Names(
                                content.questions(), foundation.people(), world.zone())));
    }

    private ScoreDesk.Watch watch(KitStore kits, ScoreStore scores) {
        Foundation.Background background = foundation.background();
        return new ScoreDesk.Watch(
                new MissingScores(
                        scores,
                        kits,
                        new MissingScores.Ports(
                                background.timers(),
                                background.outbox(),
                                background.transactions(),
                                foundation.people()),
                        messages,
                        world.clock()),
                new Erasure(scores, background.timers(), world.clock(), world.zone()));
    }
}
