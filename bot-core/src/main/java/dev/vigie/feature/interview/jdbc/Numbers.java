package dev.vigie.feature.interview.jdbc;

import dev.vigie.chat.OrgId;
import org.jdbi.v3.core.Handle;

/** Numbers that are given out once: what is erased does not give its number to another. */
public final class Numbers {

    private Numbers() {}

    /**
     * The next number of a kind, from 1. Two at once get one each: the second waits for the first.
     */
    public static int next(Handle handle, OrgId org, String kind) {
        handle.createUpdate(
                        "insert into interview_number (org, kind, last) values (?, ?, 0) on"
                                + " conflict do nothing")
                .bind(0, org.value())
                .bind(1, kind)
                .execute();
        handle.createUpdate(
                        "update interview_number set last = last + 1 where org = ? and kind = ?")
                .bind(0, org.value())
                .bind(1, kind)
                .execute();
        return handle.createQuery("select last from interview_number where org = ? and kind = ?")
                .bind(0, org.value())
                .bind(1, kind)
                .mapTo(Integer.class)
                .one();
    }
}
