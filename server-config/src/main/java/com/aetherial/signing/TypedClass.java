package com.aetherial.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what somebody types, in memory, for plugins that are tried out. */
public final class TypedClass {
  private TypedClass() {}

  /**
   * Compiles a class; whatever is on the class path may be named in it.
   *
   * @param name of the class, with slashes
   */
  public static Map<String, byte[]> of(String name, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var output = new InMemory(compiler.getStandardFileManager(null, null, UTF_8));
    boolean isGood =
        compiler
            .getTask(
                null,
                output,
                null,
                List.of("-nowarn", "--release", "17", "-proc:none"),
                null,
                List.of(new Source(name, source)))
            .call();
    if (!isGood) {
      throw new IllegalArgumentException(source);
    }
    Map<String, byte[]> classes = new HashMap<>();
    output.classes.forEach((path, bytes) -> classes.put(path, bytes.toByteArray()));
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemory(JavaFileManager rest) {
      super(rest);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      String path = name.replace('.', '/') + ".class";
      return new SimpleJavaFileObject(URI.create("memory:///" + path), kind) {
        @Override
        public OutputStream openOutputStream() throws IOException {
          var bytes = new ByteArrayOutputStream();
          classes.put(path, bytes);
          return bytes;
        }
      };
    }
  }
}
