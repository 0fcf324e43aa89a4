package com.aetherial.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Messages are sealed as in the example of RFC 8291. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedPushTest {
  private static final String READER =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  private static final String OWN_PUBLIC =
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

  private final SealedPush sealed =
      new SealedPush(Curve.publicKey(plain(READER)), plain("BTBZMqHH6r4Tts7J_aSIgg"));

  @Test
  void the_example_of_the_standard_comes_out_sign_by_sign() {
    var own =
        new KeyPair(
            Curve.publicKey(plain(OWN_PUBLIC)),
            Curve.privateKey(plain("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
    byte[] text = "When I grow up, I want to be a watermelon".getBytes(UTF_8);
    assertThat(sealed.seal(text, own, plain("DGv6ra1nlYgDCS1FRnbzlw")))
        .isEqualTo(
            plain(
                "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vC"
                    + "YLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwb"
                    + "uwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"));
  }

  @Test
  void the_same_text_never_looks_the_same() {
    byte[] text = "Grace sent you 5 coins".getBytes(UTF_8);
    assertThat(sealed.seal(text)).isNotEqualTo(sealed.seal(text));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sealed.seal(new byte[SealedPush.TEXT_MAX + 1]));
    assertThat(sealed.seal(new byte[SealedPush.TEXT_MAX]).length).isLessThanOrEqualTo(4096);
  }

  @Test
  void a_key_beside_the_curve_is_no_key() {
    byte[] point = Curve.bytes((ECPublicKey) Curve.fresh().getPublic());
    assertThat(Curve.bytes(Curve.publicKey(point))).isEqualTo(point);
    point[40] ^= 1;
    assertThatIllegalArgumentException().isThrownBy(() -> Curve.publicKey(point));
    assertThatIllegalArgumentException().isThrownBy(() -> Curve.publicKey(new byte[65]));
    assertThatIllegalArgumentException().isThrownBy(() -> Curve.publicKey(new byte[3]));
  }

  private static byte[] plain(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
