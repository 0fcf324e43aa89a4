package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.Job;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Schedule;
import jakarta.ejb.Timeout;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No timer works in the dark: each is a job with a name, and with words for administrators. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JobsTest {
  private static final List<JavaMethod> TIMERS =
      Modules.shipped().classes().stream()
          .flatMap(type -> type.getMethods().stream())
          .filter(
              method ->
                  method.isAnnotatedWith(Schedule.class) || method.isAnnotatedWith(Timeout.class))
          .toList();

  @Test
  void every_timer_is_a_job_that_can_be_started_by_hand() {
    assertThat(TIMERS)
        .hasSizeGreaterThan(20)
        .allSatisfy(timer -> assertThat(timer.isAnnotatedWith(Job.class)).as("%s", timer).isTrue())
        .allMatch(timer -> timer.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @Test
  void every_job_has_a_name_of_its_own_in_its_module() {
    assertThat(TIMERS).extracting(JobsTest::name).doesNotHaveDuplicates();
    assertThat(TIMERS)
        .allSatisfy(
            timer ->
                assertThat(name(timer))
                    .startsWith(module(timer) + ".")
                    .matches("[a-zA-Z]+\\.\\w+"));
  }

  @Test
  void every_job_says_in_words_what_it_does() {
    assertThat(TIMERS)
        .allSatisfy(
            timer -> {
              String key = name(timer).replaceFirst("\\.", ".job.");
              String bundle = "com.aetherial." + module(timer) + ".web.Messages";
              assertThat(ResourceBundle.getBundle(bundle).getString(key)).isNotBlank();
            });
  }

  private static String name(JavaMethod timer) {
    return timer.getAnnotationOfType(Job.class).value();
  }

  private static String module(JavaMethod timer) {
    return timer.getOwner().getPackage().getRelativeName();
  }
}
