package dev.vigie.discord.markdown;

/**
 * What still fits.
 *
 * @param characters of Markdown, counted in UTF-16 units as JDA does
 * @param mentions people who can still be notified
 */
public record Room(int characters, int mentions) {

    /** A whole message of Discord. */
    public static final Room MESSAGE = new Room(4000, 100);

    boolean holds(int moreCharacters, int moreMentions) {
        return moreCharacters <= characters && moreMentions <= mentions;
    }

    boolean isMoreThanHalfAMessage() {
        return characters > MESSAGE.characters / 2;
    }
}
