package dev.vigie.testkit;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Messenger;
import dev.vigie.reply.PlainText;
import dev.vigie.text.Language;
import java.time.ZoneOffset;
import java.util.List;

/** The messenger of the tests keeps the contract that the real ones keep. */
class RecordingMessengerTest extends MessengerContract {

    private final RecordingMessenger messenger = new RecordingMessenger("test");

    @Override
    protected Messenger messenger() {
        return messenger;
    }

    @Override
    protected List<String> texts(ConversationRef where) {
        PlainText plain = new PlainText(Language.EN, ZoneOffset.UTC);
        return messenger.messages(where).stream().map(plain::of).toList();
    }

    @Override
    protected ConversationRef place() {
        return new ConversationRef("test", "space", "general");
    }

    @Override
    protected UserRef somebody() {
        return new UserRef("test", "ann");
    }
}
