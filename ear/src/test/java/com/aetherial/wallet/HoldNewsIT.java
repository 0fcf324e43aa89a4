package com.aetherial.wallet;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose coins were set aside sees them come back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class HoldNewsIT {
  private static final int PATIENCE = 20;

  private final Member ada = Member.with("10");

  @Test
  void an_open_page_shows_the_balance_when_a_hold_is_over() throws Exception {
    Page page = Page.of(Window.of(ada));
    TheBooks.rows(
        "select (ledger.hold_place(gen_random_uuid(), 'SPEND', 'news:' || p.username, '\\x01',"
            + " p.id, null, null, null, p.id, '{PROMO}', 400, clock_timestamp())).outcome"
            + " from identity.person p where p.username = ?",
        ada.username());

    assertThat(page.released.get(PATIENCE, SECONDS)).contains("\"available\":\"10.00\"");
  }

  /** An open page that waits for the news of a release. */
  private record Page(CompletableFuture<String> released, StringBuilder heard)
      implements WebSocket.Listener {
    static Page of(Window window) {
      URI base = RunningAetherial.get().baseUrl();
      var page = new Page(new CompletableFuture<>(), new StringBuilder());
      HttpClient.newHttpClient()
          .newWebSocketBuilder()
          .header("Cookie", window.cookie())
          .header("Origin", base.toString())
          .buildAsync(URI.create(base.toString().replaceFirst("^http", "ws") + "/live"), page)
          .join();
      return page;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
      heard.append(text);
      if (isLast) {
        if (heard.indexOf("\"reason\":\"RELEASE\"") >= 0) {
          released.complete(heard.toString());
        }
        heard.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
