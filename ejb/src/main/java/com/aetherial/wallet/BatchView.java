package com.aetherial.wallet;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param done how many transfers were carried out
 * @param refused how many were not
 * @param transfers one answer for each, in their order
 */
public record BatchView(int done, int refused, List<BatchLine> transfers) {
  public BatchView {
    transfers = List.copyOf(transfers);
  }
}
