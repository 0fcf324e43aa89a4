package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalTest {
  @Test
  void its_code_is_its_name_in_the_problem_catalogue() {
    assertThat(new NotAllowed("economy:give").code()).isEqualTo("not-allowed");
  }

  @Test
  void it_carries_no_stack_trace_because_it_is_no_error() {
    assertThat(new NotAllowed("economy:give").getStackTrace()).isEmpty();
  }
}
