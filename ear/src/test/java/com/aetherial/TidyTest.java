package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The repository is tidy; {@link UntidyTest} shows that untidiness is found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TidyTest {
  private static final int FILE_BYTES_MAX = 1024 * 1024;
  private static final int LONG_FILES_PERCENT_MAX = 5;
  private static final Pattern DOOR_PACKAGE =
      Pattern.compile("ejb/src/main/java/com/aetherial/[a-z]+/[^/]+\\.java");

  private final Repository repository = Repository.here();
  private final List<SourceFile> sources = repository.sources();

  @Test
  void every_file_is_tidy() {
    assertThat(sources).hasSizeGreaterThan(100);
    assertThat(sources).flatExtracting(Tidiness::findings).isEmpty();
  }

  @Test
  void long_files_are_rare() {
    List<SourceFile> java = sources.stream().filter(file -> file.is("java")).toList();
    List<String> tooLong =
        java.stream()
            .filter(file -> file.lines().size() > Tidiness.JAVA_LINES_NORM)
            .map(SourceFile::path)
            .toList();
    assertThat(tooLong).hasSizeLessThanOrEqualTo(java.size() * LONG_FILES_PERCENT_MAX / 100);
  }

  @Test
  void every_module_tells_its_story() {
    List<String> homes =
        sources.stream()
            .filter(file -> DOOR_PACKAGE.matcher(file.path()).matches())
            .map(file -> file.path().substring(0, file.path().lastIndexOf('/')))
            .distinct()
            .toList();
    assertThat(homes).isNotEmpty();
    for (String home : homes) {
      Path story = repository.root().resolve(home).resolve("package-info.java");
      assertThat(story).exists();
      assertThat(Stories.isStory(repository.read(story))).as("the story of %s", home).isTrue();
    }
  }

  @Test
  void migrations_do_not_share_a_moment() {
    List<String> moments =
        sources.stream()
            .filter(file -> file.isBelow("/db/migration/"))
            .map(file -> file.name().split("__", 2)[0])
            .toList();
    assertThat(moments).doesNotHaveDuplicates();
  }

  @Test
  void no_file_is_a_blob() throws IOException {
    for (Path file : repository.files()) {
      assertThat(Files.size(file)).as("%s", file).isLessThanOrEqualTo(FILE_BYTES_MAX);
    }
  }
}
