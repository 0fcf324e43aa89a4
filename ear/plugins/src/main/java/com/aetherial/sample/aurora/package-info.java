/** A theme in the colours of northern lights. */
package com.aetherial.sample.aurora;
