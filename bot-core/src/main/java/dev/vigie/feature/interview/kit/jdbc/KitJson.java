package dev.vigie.feature.interview.kit.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vigie.feature.interview.kit.Kit;

/** What a kit asks, as stored. */
final class KitJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private KitJson() {}

    static String body(Kit.Plan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kit that cannot be written", e);
        }
    }

    static Kit.Plan plan(String body) {
        try {
            return JSON.readValue(body, Kit.Plan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kit that cannot be read", e);
        }
    }
}
