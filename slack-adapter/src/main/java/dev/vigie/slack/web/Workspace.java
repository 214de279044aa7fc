package dev.vigie.slack.web;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The workspace that the token belongs to.
 *
 * @param team its id
 * @param enterprise the id of the organization it is part of, empty for none
 * @param bot Vigie's own user id there
 * @param name Vigie's own name there
 * @param scopes what the token may do; empty when Slack did not say
 */
public record Workspace(
        String team, String enterprise, String bot, String name, Set<String> scopes) {

    private static final String SCOPES = "x-oauth-scopes";

    public Workspace {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Asks Slack who we are.
     *
     * @throws SlackRefusal when the token is not good
     */
    public static Workspace of(SlackApi api) {
        AuthTestResponse us = api.call("auth.test", m -> m.authTest(r -> r));
        Map<String, List<String>> headers =
                Optional.ofNullable(us.getHttpResponseHeaders()).orElse(Map.of());
        Set<String> scopes =
                headers.getOrDefault(SCOPES, List.of()).stream()
                        .flatMap(line -> Arrays.stream(line.split("[,\\s]+")))
                        .filter(scope -> !scope.isBlank())
                        .collect(Collectors.toSet());
        return new Workspace(
                us.getTeamId(),
                Optional.ofNullable(us.getEnterpriseId()).orElse(""),
                us.getUserId(),
                Optional.ofNullable(us.getUser()).orElse("vigie"),
                scopes);
    }
}
