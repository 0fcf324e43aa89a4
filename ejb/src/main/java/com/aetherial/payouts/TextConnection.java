package com.aetherial.payouts;

import com.aetherial.kernel.Connection;
import com.aetherial.kernel.Connection.Fact;
import com.aetherial.kernel.Connection.State;
import com.aetherial.kernel.ConnectionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who sends text messages with codes. */
@ApplicationScoped
public class TextConnection implements ConnectionSource {
  private static final String WORD = "payouts.text";

  @Inject TextSettings settings;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Connection connection() {
    Optional<TextGateway> gateway = settings.gateway();
    return gateway
        .map(
            set ->
                new Connection(
                    WORD,
                    set.username().equals("sandbox") ? State.TEST : State.LIVE,
                    null,
                    List.of(
                        new Fact("payouts.connection.host", set.address().getAuthority()),
                        new Fact("payouts.connection.user", set.username())),
                    ""))
        .orElse(new Connection(WORD, State.OFF, null, List.of(), ""));
  }
}
