package dev.vigie.timer.jdbc;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import dev.vigie.chat.OrgId;
import dev.vigie.timer.Timer;
import java.nio.charset.StandardCharsets;

/** What a timer knows, as stored: the organization, a line feed, the data. */
final class TimerData {

    /** Timers are texts. */
    static final Serializer SERIALIZER =
            new Serializer() {
                @Override
                public byte[] serialize(Object data) {
                    return String.valueOf(data).getBytes(StandardCharsets.UTF_8);
                }

                @Override
                public <T> T deserialize(Class<T> type, byte[] bytes) {
                    return type.cast(new String(bytes, StandardCharsets.UTF_8));
                }
            };

    private TimerData() {}

    static byte[] bytes(Timer timer) {
        return (timer.org().value() + "\n" + timer.data()).getBytes(StandardCharsets.UTF_8);
    }

    static Timer timer(String kind, String id, String stored) {
        int end = stored.indexOf('\n');
        return new Timer(kind, id, new OrgId(stored.substring(0, end)), stored.substring(end + 1));
    }
}
