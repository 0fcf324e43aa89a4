package com.aetherial.ledger.entity;

import jakarta.json.bind.adapter.JsonbAdapter;

/** Amounts travel as decimal strings: a JSON number would pass through floating point somewhere. */
public class CoinsJson implements JsonbAdapter<Coins, String> {
  @Override
  public String adaptToJson(Coins coins) {
    return coins.toString();
  }

  @Override
  public Coins adaptFromJson(String text) {
    return Coins.parse(text);
  }
}
