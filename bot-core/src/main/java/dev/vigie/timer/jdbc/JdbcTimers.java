package dev.vigie.timer.jdbc;

import dev.vigie.jdbc.Database;
import dev.vigie.timer.Timer;
import dev.vigie.timer.Timers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Plans by writing db-scheduler's table in the transaction under way. Its own client would use a
 * connection of its own, and commit apart.
 */
public final class JdbcTimers implements Timers {

    private final Database database;
    private volatile Runnable afterCommit = () -> {};

    public JdbcTimers(Database database) {
        this.database = database;
    }

    /** What to do each time something planned has been committed: look whether it is due. */
    void afterCommit(Runnable look) {
        afterCommit = look;
    }

    @Override
    public void plan(Timer timer, Instant due) {
        database.inTransaction(
                handle -> {
                    // moved, or new, or made by somebody else meanwhile, and then moved
                    if (move(handle, timer, due) == 0
                            && insert(handle, timer, due) == 0
                            && move(handle, timer, due) == 0) {
                        throw new IllegalStateException(
                                "running just now: " + timer.kind() + " " + timer.id());
                    }
                    handle.afterCommit(() -> afterCommit.run());
                    return true;
                });
    }

    private static int move(Handle handle, Timer timer, Instant due) {
        return handle.createUpdate(
                        "update scheduled_tasks set execution_time = ?, task_data = ?,"
                                + " consecutive_failures = 0, version = version + 1"
                                + " where task_name = ? and task_instance = ? and picked = false")
                .bind(0, due.atOffset(ZoneOffset.UTC))
                .bind(1, TimerData.bytes(timer))
                .bind(2, timer.kind())
                .bind(3, timer.id())
                .execute();
    }

    private static int insert(Handle handle, Timer timer, Instant due) {
        return handle.createUpdate(
                        "insert into scheduled_tasks (task_name, task_instance, task_data,"
                                + " execution_time, picked, version)"
                                + " values (?, ?, ?, ?, false, 1) on conflict do nothing")
                .bind(0, timer.kind())
                .bind(1, timer.id())
                .bind(2, TimerData.bytes(timer))
                .bind(3, due.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void cancel(String kind, String id) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "delete from scheduled_tasks where task_name = ? and"
                                                + " task_instance = ? and picked = false")
                                .bind(0, kind)
                                .bind(1, id)
                                .execute());
    }

    /** Whether something of these kinds (one at least) is due, or being done. */
    boolean due(List<String> kinds, Instant now) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                                "select count(*) from scheduled_tasks where"
                                                        + " execution_time <= :now and task_name in"
                                                        + " (<kinds>)")
                                        .bind("now", now.atOffset(ZoneOffset.UTC))
                                        .bindList("kinds", kinds)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }
}
