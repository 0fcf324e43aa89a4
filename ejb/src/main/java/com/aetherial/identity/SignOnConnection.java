package com.aetherial.identity;

import com.aetherial.kernel.Connection;
import com.aetherial.kernel.Connection.Fact;
import com.aetherial.kernel.Connection.State;
import com.aetherial.kernel.ConnectionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The issuer with whose accounts people may log in. */
@ApplicationScoped
public class SignOnConnection implements ConnectionSource {
  private static final String WORD = "identity.signOn";

  @Inject OidcSettings settings;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Connection connection() {
    return settings.isConfigured()
        ? new Connection(
            WORD,
            State.LIVE,
            null,
            List.of(
                new Fact("identity.connection.issuer", settings.issuer()),
                new Fact("identity.connection.redirect", settings.redirect())),
            "")
        : new Connection(WORD, State.OFF, null, List.of(), "");
  }
}
