package dev.vigie.testkit;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources as the compiler reads them, for what class files do not show: comments, catches,
 * lengths.
 *
 * @param units one per file
 * @param trees positions and comments
 */
record SourceTree(List<CompilationUnitTree> units, Trees trees) {

    /** All Java files under a directory. */
    static SourceTree parse(Path directory) {
        JavaCompiler compiler =
                Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests need a JDK");
        try (Stream<Path> walk = Files.walk(directory);
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources =
                    walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new SourceTree(List.copyOf(units), Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name. */
    static String name(CompilationUnitTree unit) {
        return String.valueOf(Path.of(unit.getSourceFile().toUri()).getFileName());
    }

    static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines a piece of a file takes. */
    long lines(CompilationUnitTree unit, Tree piece) {
        SourcePositions positions = trees.getSourcePositions();
        return line(unit, positions.getEndPosition(unit, piece))
                - line(unit, positions.getStartPosition(unit, piece))
                + 1;
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
