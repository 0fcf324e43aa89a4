package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Window;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of a passkey that no passkey gave. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgedPasskeysIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
            + "\"response\":{\"clientDataJSON\":\"eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0\","
            + "\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}",
        "{\"id\":\"AAAA\"}",
        "{",
        "[]"
      })
  void an_answer_to_a_question_of_ones_own_opens_nothing(String made) {
    Window window = Window.ofNobody();
    Answer answer =
        window.submit("/login", "passkey-login", "with-passkey", Map.of("credential", made));
    assertThat(answer.body()).contains("This passkey did not work here");
    assertThat(window.open("/settings").status()).isEqualTo(302);
  }
}
