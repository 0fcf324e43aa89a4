package com.aetherial.webhooks;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How much waits to be sent, and how many endpoints take nothing. */
@Stateless
public class WebhookFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The figures as of now. */
  @Override
  public List<Figure> figures() {
    Object[] counts =
        (Object[])
            database
                .createNativeQuery(
                    "select (select count(*) from webhooks.delivery where state = 'WAITING'),"
                        + " (select count(*) from webhooks.endpoint"
                        + " where failing_since is not null)")
                .getSingleResult();
    return List.of(
        Figure.gauge("aetherial_webhooks_waiting", "Messages that are on their way.", counts[0]),
        Figure.gauge("aetherial_webhooks_failing", "Endpoints that take nothing.", counts[1]));
  }
}
