package com.aetherial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The methods of a Java file, as the compiler reads them. */
final class JavaShape {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all files: to make it takes longer than to read a file. */
  private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

  private JavaShape() {}

  /**
   * A method.
   *
   * @param name its name, or {@code <init>}
   * @param line where it starts, its annotations included
   * @param length in lines
   * @param isDoor whether it is a public method of a public stateless bean
   * @param isTold whether it has Javadoc, or that of what it overrides
   */
  record Method(String name, int line, int length, boolean isDoor, boolean isTold) {}

  static List<Method> methodsOf(SourceFile file) {
    var task =
        (JavacTask)
            COMPILER.getTask(
                null,
                FILES,
                problem -> {},
                List.of("-proc:none"),
                null,
                List.of(new InMemory(file)));
    try {
      List<Method> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(DocTrees.instance(task), unit, found).scan(unit, null);
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<Method> found;

    private Reader(DocTrees trees, CompilationUnitTree unit, List<Method> found) {
      this.trees = trees;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      SourcePositions places = trees.getSourcePositions();
      long end = places.getEndPosition(unit, method);
      if (end >= 0) {
        int first = line(places.getStartPosition(unit, method));
        found.add(
            new Method(
                method.getName().toString(),
                first,
                line(end) - first + 1,
                isDoor(method),
                trees.getDocComment(getCurrentPath()) != null
                    || method.getModifiers().toString().contains("@Override")));
      }
      return super.visitMethod(method, null);
    }

    private boolean isDoor(MethodTree method) {
      return method.getReturnType() != null
          && method.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
          && owner.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && owner.getModifiers().toString().contains("@Stateless");
    }

    private int line(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    private InMemory(SourceFile file) {
      super(URI.create("string:///" + file.name()), JavaFileObject.Kind.SOURCE);
      text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
