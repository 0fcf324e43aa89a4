package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Settings;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What an operator writes wrongly is named before anything starts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsAtStartTest {
  private static final String WRONG = "/com/aetherial/wrong-settings.csv";
  private static final Map<String, String> GOOD =
      Map.of(
          "SECRET_KEY",
          "a key of the tests that is long enough",
          "STRIPE_SECRET_KEY",
          "sk_test_a",
          "STRIPE_WEBHOOK_SECRET",
          "whsec_a");
  private static final List<Class<?>> ASKED = asked();

  @Test
  void what_is_right_is_not_complained_of() throws ReflectiveOperationException {
    assertThat(ASKED).hasSizeGreaterThan(15);
    assertThat(complaints(GOOD)).isEmpty();
    Map<String, String> all = new HashMap<>(GOOD);
    all.putAll(Map.of("SAFE_MODE", "True", "DEMO", "FALSE", "APP_ENV", "production"));
    all.putAll(Map.of("SMTP_PORT", "587", "DATABASE_POOL_SIZE", "24", "MPESA_ENV", "production"));
    all.putAll(Map.of("PUSH_SERVICES", "push.example.org, http://localhost:4010"));
    all.putAll(Map.of("OIDC_ISSUER", "https://id.example", "OIDC_CLIENT_ID", "us"));
    all.putAll(Map.of("OIDC_CLIENT_SECRET", "s", "SMTP_FROM", "Us <no-reply@example.org>"));
    assertThat(complaints(all)).isEmpty();
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvFileSource(resources = WRONG, delimiter = '|', numLinesToSkip = 1)
  void what_is_wrong_is_named(String variable, @Nullable String wrong, @Nullable String others)
      throws ReflectiveOperationException {
    Map<String, String> values = new HashMap<>(GOOD);
    values.put(variable, wrong == null ? "" : wrong);
    for (String other : others == null ? new String[0] : others.split(";")) {
      values.put(other.split("=", 2)[0], other.split("=", 2)[1]);
    }
    assertThat(complaints(values)).anyMatch(complaint -> complaint.contains(variable));
  }

  private static List<String> complaints(Map<String, String> values)
      throws ReflectiveOperationException {
    List<String> found = new ArrayList<>();
    for (Class<?> type : ASKED) {
      found.addAll(made(type, new Settings(values)).missing());
    }
    return found;
  }

  /** Whoever is asked at the start and looks at the environment itself. */
  private static List<Class<?>> asked() {
    return Modules.shipped().classes().stream()
        .filter(type -> type.isAssignableTo(RequiredSettings.class) && !type.isInterface())
        .<Class<?>>map(type -> type.reflect())
        .filter(type -> fields(type).anyMatch(field -> field.getType() == Settings.class))
        .toList();
  }

  private static RequiredSettings made(Class<?> type, Settings settings)
      throws ReflectiveOperationException {
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object bean = constructor.newInstance();
    for (Field field : fields(type).toList()) {
      if (field.getType() == Settings.class) {
        field.setAccessible(true);
        field.set(bean, settings);
      } else if (field.getType() == SettingValues.class) {
        field.setAccessible(true);
        field.set(bean, new SettingValues());
      }
    }
    return (RequiredSettings) bean;
  }

  private static Stream<Field> fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }
}
