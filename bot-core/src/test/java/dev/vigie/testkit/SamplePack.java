package dev.vigie.testkit;

/** The smallest files of a pack that have nothing wrong, to be spoilt one thing at a time. */
public final class SamplePack {

    public static final String SOURCES =
            """
            sources:
              - {id: law, title: "The law", year: 2024, strength: official}
              - {id: expert, title: "An expert", strength: recognised}
              - {id: article, title: "An article", year: 2012, strength: founding}
              - {id: press, title: "The press", strength: secondary}
            """;

    public static final String FACTS =
            """
            facts:
              F-2: [press, expert]
              F-1: [law]
              F-3: [article]
            """;

    public static final String CARDS =
            """
            theme: moderation
            name: {fr: "Modération", en: "Moderation"}
            cards:
              - id: first-card
                facts: [F-1]
                reviewed: 2026-01-31
                review-every: 12 months
                fr:
                  title: "Titre"
                  asked: [un, deux, trois, quatre, cinq]
                  answer: "Réponse."
                  detail: "Détail."
                  do: ["Répondre"]
                  dont: ["Se taire"]
                en:
                  title: "Title"
                  asked: [one, two, three, four, five]
                  answer: "Answer."
                  detail: "Detail."
                  do: ["Answer"]
                  dont: ["Keep silent"]
            """;

    public static final String QUESTIONS =
            """
            competency: calm
            code: QA1
            name: {fr: "Calme", en: "Calm"}
            definition: {fr: "Reste calme.", en: "Stays calm."}
            questions:
              - id: first-question
                type: behavioural
                level: junior
                roles: [all]
                minutes: 5
                facts: [F-1]
                fr:
                  question: "Racontez."
                  probes: ["Quand ?", "Avec qui ?"]
                  low: "Rien."
                  adequate: "Un peu."
                  high: "Tout."
                en:
                  question: "Tell us."
                  probes: ["When?", "With whom?"]
                  low: "Nothing."
                  adequate: "A little."
                  high: "All."
            """;

    public static final String PLAYBOOK =
            """
            id: first-playbook
            code: PB-90
            severity: {default: 3, highest: 2}
            qualified-review: false
            reviewed: 2026-11-22
            review-every: 6 months
            facts: [F-1]
            chain: [moderator, pr-director]
            update-every: {2: 30 minutes, 3: 4 hours}
            fr:
              name: "Incident"
              asked: [ça brûle]
              when: "Quand ça brûle."
              instead: "Sinon, rien."
              raises: ["Ça brûle plus"]
              do: ["Prévenir"]
              dont: ["Se taire"]
              holding: "Nous vérifions et revenons à [heure]."
              over: ["Plus de feu", "Plus de fumée"]
              review: ["Quand ?", "Où ?", "Pourquoi ?"]
            en:
              name: "Incident"
              asked: [it burns]
              when: "When it burns."
              instead: "Otherwise nothing."
              raises: ["It burns more"]
              do: ["Warn"]
              dont: ["Keep silent"]
              holding: "We are checking and will be back at [time]."
              over: ["No more fire", "No more smoke"]
              review: ["When?", "Where?", "Why?"]
            steps:
              - id: warn
                owner: moderator
                at: 0 minutes
                fr: {do: "Prévenez la direction."}
                en: {do: "Warn the director."}
              - id: check
                owner: pr-director
                at: 1 hour
                fr: {do: "Vérifiez."}
                en: {do: "Check."}
            """;

    private SamplePack() {}

    /** The text with one thing changed, which must be in it. */
    public static String change(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        return text.replace(from, to);
    }
}
