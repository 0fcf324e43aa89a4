package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of banks that were read, and their lines. */
@ApplicationScoped
class BankImportStore {
  private static final String PROBLEM =
      "l.outcome in ('UNKNOWN_PAYMENT', 'WRONG_AMOUNT', 'CONTRADICTION', 'FAILED')"
          + " and l.resolved_at is null";
  private static final String IMPORTS =
      "select i.id, i.name, i.kind, i.message_id, encode(i.sha256, 'hex'), p.username,"
          + " i.imported_at, count(l.number) filter (where l.outcome <> 'NOT_OURS'),"
          + " count(l.number) filter (where l.outcome = 'APPLIED'),"
          + " count(l.number) filter (where "
          + PROBLEM
          + ") from payouts.bank_import i join identity.person p on p.id = i.imported_by"
          + " left join payouts.bank_line l on l.import_id = i.id ";
  private static final String BY_IMPORT = " group by i.id, p.username order by i.imported_at desc";
  private static final String LINES =
      "select l.import_id, l.number, l.end_to_end_id, o.withdrawal_id, l.status, l.reason,"
          + " l.amount, l.currency, l.outcome, l.told, l.at, l.resolution from payouts.bank_line l"
          + " left join payouts.bank_order o on o.end_to_end_id = l.end_to_end_id where ";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Writes a file down; false when it was read before. */
  boolean add(UUID id, String sha256, String name, BankReport report, UUID personId) {
    return database
            .createNativeQuery(
                "insert into payouts.bank_import (id, sha256, name, kind, message_id, imported_by)"
                    + " values (?1, decode(?2, 'hex'), left(?3, 120), ?4, ?5, ?6)"
                    + " on conflict (sha256) do nothing")
            .setParameter(1, id)
            .setParameter(2, sha256)
            .setParameter(3, name)
            .setParameter(4, report.kind())
            .setParameter(5, report.messageId())
            .setParameter(6, personId)
            .executeUpdate()
        == 1;
  }

  Optional<UUID> find(String sha256) {
    List<?> found =
        database
            .createNativeQuery(
                "select id from payouts.bank_import where sha256 = decode(?1, 'hex')")
            .setParameter(1, sha256)
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  boolean isTaken(UUID importId, int number) {
    return !database
        .createNativeQuery(
            "select 1 from payouts.bank_line where import_id = ?1 and number = ?2"
                + " and outcome <> 'FAILED'")
        .setParameter(1, importId)
        .setParameter(2, number)
        .getResultList()
        .isEmpty();
  }

  void write(UUID importId, int number, BankLine line, BankLineDesk.Decision decision) {
    Price amount = line.amount();
    database
        .createNativeQuery(
            "insert into payouts.bank_line (import_id, number, end_to_end_id, status, reason,"
                + " amount, currency, outcome, told) values (?1, ?2, left(cast(?3 as text), 200),"
                + " ?4, cast(?5 as text), cast(?6 as bigint), cast(?7 as text), ?8,"
                + " cast(?9 as text)) on conflict (import_id, number) do update"
                + " set outcome = excluded.outcome, told = excluded.told, at = now()"
                + " where bank_line.outcome = 'FAILED'")
        .setParameter(1, importId)
        .setParameter(2, number)
        .setParameter(3, line.endToEndId())
        .setParameter(4, line.status())
        .setParameter(5, line.reason())
        .setParameter(6, amount == null ? null : String.valueOf(amount.minor()))
        .setParameter(7, amount == null ? null : amount.currency())
        .setParameter(8, decision.outcome())
        .setParameter(9, decision.told())
        .executeUpdate();
  }

  List<BankImportView> latest(int most) {
    return BankReading.list(
            database.createNativeQuery(IMPORTS + BY_IMPORT + " limit ?1").setParameter(1, most))
        .stream()
        .map(BankRows::file)
        .toList();
  }

  BankImportView view(UUID id) {
    return BankReading.list(
            database.createNativeQuery(IMPORTS + "where i.id = ?1" + BY_IMPORT).setParameter(1, id))
        .stream()
        .map(BankRows::file)
        .findFirst()
        .orElseThrow(NoSuchBankImport::new);
  }

  List<BankLineView> lines(UUID importId) {
    return lines(
        database
            .createNativeQuery(
                LINES + "l.import_id = ?1 and l.outcome <> 'NOT_OURS' order by l.number limit 1000")
            .setParameter(1, importId));
  }

  List<BankLineView> problems(int most) {
    return lines(
        database
            .createNativeQuery(LINES + PROBLEM + " order by l.at, l.number limit ?1")
            .setParameter(1, most));
  }

  boolean resolve(UUID importId, int number, UUID personId, String resolution) {
    return database
            .createNativeQuery(
                "update payouts.bank_line l set resolved_at = now(), resolved_by = ?3,"
                    + " resolution = ?4 where l.import_id = ?1 and l.number = ?2 and "
                    + PROBLEM)
            .setParameter(1, importId)
            .setParameter(2, number)
            .setParameter(3, personId)
            .setParameter(4, resolution)
            .executeUpdate()
        == 1;
  }

  private static List<BankLineView> lines(Query query) {
    return BankReading.list(query).stream().map(BankRows::line).toList();
  }
}
