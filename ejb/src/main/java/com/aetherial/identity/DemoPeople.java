package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.DemoData;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The people with whom a newcomer tries the platform. Their keys are written to a file that the
 * operator names, as they cannot be read from the database afterwards.
 */
@Named
@ApplicationScoped
public class DemoPeople implements DemoData {
  private static final String PASSWORD = "try aetherial today";
  private static final List<SignUp> PEOPLE =
      List.of(
          new SignUp("ada@demo.example", "ada", "Ada Lovelace", PASSWORD),
          new SignUp("grace@demo.example", "grace", "Grace Hopper", PASSWORD),
          new SignUp("admin@demo.example", "admin", "Anna Admin", PASSWORD));

  @Inject DemoDesk desk;
  @Inject Settings settings;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void create() {
    if (desk.isStaffed(PEOPLE.get(0).username())) {
      return;
    }
    JsonArrayBuilder list = Jsonp.array();
    for (SignUp person : PEOPLE) {
      Role role = person.username().equals("admin") ? Role.ADMIN : Role.MEMBER;
      CreatedApiKey key = desk.appoint(person, role);
      list.add(
          Jsonp.object()
              .add("username", person.username())
              .add("password", PASSWORD)
              .add("role", role.name().toLowerCase(Locale.ROOT))
              .add("apiKey", key.secret()));
    }
    settings.text("DEMO_PEOPLE").ifPresent(file -> write(Path.of(file), list));
  }

  /** The logins that the login page shows while the platform runs as a demo. */
  public List<SignUp> logins() {
    return settings.isDemo() ? PEOPLE : List.of();
  }

  private static void write(Path file, JsonArrayBuilder people) {
    try {
      Files.writeString(file, people.build().toString());
    } catch (IOException failure) {
      throw new UncheckedIOException("The demo keys cannot be written to " + file, failure);
    }
  }
}
