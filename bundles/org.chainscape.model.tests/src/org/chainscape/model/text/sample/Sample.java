package org.chainscape.model.text.sample;

/** Stands beside message files of its own. */
public final class Sample {

	private Sample() {
	}
}
