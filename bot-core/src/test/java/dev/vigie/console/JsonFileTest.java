package dev.vigie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vigie.reply.Block;
import dev.vigie.reply.Bytes;
import dev.vigie.reply.Download;
import dev.vigie.reply.PlainText;
import dev.vigie.text.Language;
import java.io.IOException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JsonFileTest {

    @Test
    void a_file_is_whole_in_base_64_with_its_name_type_and_size() throws IOException {
        Download file =
                new Download("r.png", "image/png", Bytes.of(new byte[] {0, -1, 7}), "A bar");
        JsonNode json =
                new Block.Attachment(file)
                        .accept(new JsonBlocks(new PlainText(Language.EN, ZoneOffset.UTC)));
        assertThat(json.path("type").asText()).isEqualTo("attachment");
        assertThat(json.path("name").asText()).isEqualTo("r.png");
        assertThat(json.path("media-type").asText()).isEqualTo("image/png");
        assertThat(json.path("size").asInt()).isEqualTo(3);
        assertThat(json.path("alternative").asText()).isEqualTo("A bar");
        assertThat(json.path("base64").binaryValue()).containsExactly(0, -1, 7);
    }
}
