package org.chainscape.scene;

import java.util.List;
import java.util.Objects;

/**
 * How figures look: colours, type and measures, decided in one place for screen and paper.
 *
 * @param palette colours
 * @param tints colours of stages, in order, at least one; more stages than tints start again
 * @param type sizes of type
 * @param metrics measures
 * @param scales colours of values
 */
public record Theme(Palette palette, List<StageTint> tints, TypeScale type, Metrics metrics, Scales scales) {

	/** Copies the tints. */
	public Theme {
		Objects.requireNonNull(palette);
		Objects.requireNonNull(type);
		Objects.requireNonNull(metrics);
		Objects.requireNonNull(scales);
		tints = List.copyOf(tints);
		if (tints.isEmpty()) {
			throw new IllegalArgumentException("A theme needs a tint");
		}
	}

	/** {@return the look of the house} */
	public static Theme standard() {
		return new Theme(Palette.standard(), StageTint.standard(), TypeScale.standard(), Metrics.standard(), Scales.standard());
	}

	/**
	 * The colours of the n-th stage.
	 *
	 * @param ordinal from 0
	 * @return its tint
	 */
	public StageTint tint(int ordinal) {
		return tints.get(Math.floorMod(ordinal, tints.size()));
	}
}
