package com.aetherial.mail;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How many letters wait, and how many never reached a mail server. */
@Stateless
public class MailFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The figures as of now. */
  @Override
  public List<Figure> figures() {
    Object[] counts =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*) filter (where finished_at is null and state <> 'FAILED'),"
                        + " count(*) filter (where state = 'FAILED'),"
                        + " count(*) filter (where state = 'UNKNOWN' and finished_at is not null)"
                        + " from mail.letter where state <> 'SENT'")
                .getSingleResult();
    return List.of(
        Figure.gauge("aetherial_letters_waiting", "Letters that are on their way.", counts[0]),
        Figure.gauge("aetherial_letters_failed", "Letters that were given up.", counts[1]),
        Figure.gauge(
            "aetherial_letters_unknown", "Letters of which nobody knows the end.", counts[2]));
  }
}
