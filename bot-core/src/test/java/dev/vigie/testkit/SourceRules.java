package dev.vigie.testkit;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules that only sources show: A12 (broad catches), A13 (packages that explain themselves) and
 * the budgets. Each answers what is wrong; nothing when all is well.
 */
public final class SourceRules {

    private static final Set<String> BROAD =
            Set.of("RuntimeException", "Exception", "Throwable", "Error");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private final Path sources;
    private final SourceTree tree;

    private SourceRules(Path sources) {
        this.sources = sources;
        this.tree = SourceTree.parse(sources);
    }

    /** For the sources under a directory, {@code src/main/java} of a module as a rule. */
    public static SourceRules of(Path sources) {
        return new SourceRules(sources);
    }

    /**
     * A12: where RuntimeException, Exception, Throwable or Error are caught, as {@code
     * Type.method}.
     */
    public Set<String> broadCatches() {
        Set<String> found = new TreeSet<>();
        for (CompilationUnitTree unit : tree.units()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitCatch(CatchTree clause, Void nothing) {
                    if (broad(clause.getParameter().getType())) {
                        found.add(place(getCurrentPath()));
                    }
                    return super.visitCatch(clause, null);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static boolean broad(Tree type) {
        if (type instanceof UnionTypeTree union) {
            return union.getTypeAlternatives().stream().anyMatch(SourceRules::broad);
        }
        return BROAD.contains(type.toString().replace("java.lang.", ""));
    }

    private static String place(TreePath path) {
        String method = "";
        for (Tree around : path) {
            if (around instanceof MethodTree m && method.isEmpty()) {
                method = "." + m.getName();
            } else if (around instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
                return type.getSimpleName() + method;
            }
        }
        return method;
    }

    /** A13: packages without a package-info whose Javadoc has at least two sentences. */
    public List<String> unexplainedPackages() {
        try (Stream<Path> walk = Files.walk(sources)) {
            return walk.filter(Files::isDirectory)
                    .filter(SourceRules::holdsTypes)
                    .filter(directory -> sentences(directory.resolve("package-info.java")) < 2)
                    .map(directory -> sources.relativize(directory).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsTypes(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sentences(Path packageInfo) {
        if (!Files.isRegularFile(packageInfo)) {
            return 0;
        }
        try {
            Matcher comment = COMMENT.matcher(Files.readString(packageInfo));
            if (!comment.find()) {
                return 0;
            }
            String text = comment.group(1).replaceAll("(?m)^\\s*\\*", "").strip();
            return SENTENCE_END.matcher(text).results().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a piece of code may take at most.
     *
     * @param fileLines lines of a file
     * @param methodLines lines of a method with its signature
     * @param parameters of a method or constructor; those of records are values, not arguments
     */
    public record Budget(int fileLines, int methodLines, int parameters) {}

    /**
     * Something over its budget.
     *
     * @param place a file, or {@code Type.method}
     * @param size what it takes
     * @param unit lines or parameters
     */
    public record Overrun(String place, long size, String unit) {}

    /** What goes over the budget. */
    public List<Overrun> overruns(Budget budget) {
        List<Overrun> found = new ArrayList<>();
        for (CompilationUnitTree unit : tree.units()) {
            long fileLines = SourceTree.text(unit).lines().count();
            if (fileLines > budget.fileLines()) {
                found.add(new Overrun(SourceTree.name(unit), fileLines, "lines"));
            }
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    String place = place(getCurrentPath());
                    long lines = tree.lines(unit, method);
                    if (lines > budget.methodLines()) {
                        found.add(new Overrun(place, lines, "lines"));
                    }
                    int parameters = method.getParameters().size();
                    if (parameters > budget.parameters() && !ofRecord(getCurrentPath())) {
                        found.add(new Overrun(place, parameters, "parameters"));
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static boolean ofRecord(TreePath method) {
        return method.getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }
}
