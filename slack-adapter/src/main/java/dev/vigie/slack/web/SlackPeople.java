package dev.vigie.slack.web;

import com.slack.api.methods.response.usergroups.UsergroupsListResponse;
import com.slack.api.model.User;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Speaker;
import dev.vigie.platform.TryLater;
import dev.vigie.slack.SlackPlatform;
import dev.vigie.text.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who people are in the workspace: their name, language, time zone, rights and user groups.
 *
 * <p>Looked up at most every few minutes. While Slack is out of order nobody is taken for anybody:
 * it is asked again later. Somebody Slack does not know is an outsider.
 */
public final class SlackPeople {

    private static final int PEOPLE = 5_000;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String GROUPS = "groups";

    private final SlackApi api;
    private final Workspace workspace;
    private final Remembered<Speaker> people;
    private final Remembered<Map<String, Set<UserRef>>> groups;

    public SlackPeople(SlackApi api, Workspace workspace, InstantSource clock) {
        this.api = api;
        this.workspace = workspace;
        this.people = new Remembered<>(PEOPLE, KEPT, clock);
        this.groups = new Remembered<>(1, KEPT, clock);
    }

    /**
     * Somebody who does something.
     *
     * @param id the user's id
     * @param name as it came along, for when Slack does not tell more
     */
    public Speaker speaker(String id, String name) {
        Optional<Speaker> known = people.get(id);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            User user =
                    api.call("users.info", m -> m.usersInfo(r -> r.user(id).includeLocale(true)))
                            .getUser();
            Speaker speaker = speaker(user, name);
            people.put(id, speaker);
            return speaker;
        } catch (SlackRefusal refusal) {
            return stranger(id, name, !refusal.error().equals("missing_scope"));
        }
    }

    /** The people of a user group. */
    public List<UserRef> members(UserRef group) {
        return api
                .call(
                        "usergroups.users.list",
                        m -> m.usergroupsUsersList(r -> r.usergroup(group.bareId())))
                .getUsers()
                .stream()
                .map(id -> new UserRef(SlackPlatform.ID, id))
                .toList();
    }

    private Speaker speaker(User user, String name) {
        Speaker.Standing standing =
                new Speaker.Standing(
                        user.isAdmin() || user.isOwner(),
                        !ofOurs(user),
                        groupsOf(user.getId()),
                        zone(user.getTz()));
        return new Speaker(
                new Person(ref(user.getId()), name(user, name)), language(user), standing);
    }

    private static Speaker stranger(String id, String name, boolean outsider) {
        return new Speaker(
                new Person(ref(id), name.isBlank() ? id : name),
                Optional.empty(),
                new Speaker.Standing(false, outsider, Set.of(), Optional.empty()));
    }

    private static UserRef ref(String id) {
        return new UserRef(SlackPlatform.ID, id);
    }

    /** Several workspaces of one organization share their people. */
    private boolean ofOurs(User user) {
        boolean sameOrganization =
                !workspace.enterprise().isEmpty()
                        && user.getEnterpriseUser() != null
                        && workspace
                                .enterprise()
                                .equals(user.getEnterpriseUser().getEnterpriseId());
        return workspace.team().equals(user.getTeamId()) || sameOrganization;
    }

    private static String name(User user, String otherwise) {
        String shown = user.getProfile() == null ? null : user.getProfile().getDisplayName();
        return Stream.of(shown, user.getRealName(), user.getName(), otherwise)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(user.getId());
    }

    private static Optional<Language> language(User user) {
        return Optional.ofNullable(user.getLocale()).flatMap(Language::parse);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.ofNullable(name).filter(n -> !n.isBlank()).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Set<UserRef> groupsOf(String user) {
        Map<String, Set<UserRef>> all =
                groups.get(GROUPS)
                        .orElseGet(
                                () -> {
                                    Map<String, Set<UserRef>> listed = listed();
                                    groups.put(GROUPS, listed);
                                    return listed;
                                });
        return all.getOrDefault(user, Set.of());
    }

    /** A workspace without user groups, or a token that may not list them, has none. */
    private Map<String, Set<UserRef>> listed() {
        Map<String, Set<UserRef>> groupsOfUsers = new HashMap<>();
        try {
            UsergroupsListResponse all =
                    api.call("usergroups.list", m -> m.usergroupsList(r -> r.includeUsers(true)));
            Optional.ofNullable(all.getUsergroups())
                    .orElse(List.of())
                    .forEach(
                            group ->
                                    Optional.ofNullable(group.getUsers())
                                            .orElse(List.of())
                                            .forEach(
                                                    user ->
                                                            groupsOfUsers
                                                                    .computeIfAbsent(
                                                                            user,
                                                                            u -> new HashSet<>())
                                                                    .add(
                                                                            UserRef.group(
                                                                                    SlackPlatform
                                                                                            .ID,
                                                                                    group
                                                                                            .getId()))));
        } catch (SlackRefusal | TryLater none) {
            return Map.of();
        }
        return groupsOfUsers;
    }
}
