package dev.vigie.testkit;

import java.util.stream.Stream;

/** Texts that people really send and that break what was written for plain ASCII. */
public final class SampleTexts {

    private SampleTexts() {}

    /** Long and odd texts; none holds a control character, which never gets past the front door. */
    public static Stream<String> odd() {
        return Stream.of(
                "👩🏽‍🚒🔥 panne à l’école 🇨🇦",
                "مرحبا \u200fשלום",
                "ｆｕｌｌ width, 日本語、한국어",
                "e\u0301 and \u00e9 are not the same characters",
                "quotes ' \" \\ ; -- ? :name {0} %s $1",
                "two\nlines\tand a tab",
                " spaces around ",
                "x".repeat(2_000),
                "🧯".repeat(1_000));
    }
}
