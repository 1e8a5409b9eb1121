package org.chainscape.ui.quality;

/** The sections of the view. */
enum Section {
	/** Coverage and freshness at a glance. */
	OVERVIEW,
	/** Completeness by segment. */
	SEGMENTS,
	/** Conflicts and other findings. */
	FINDINGS,
	/** The gap report. */
	GAPS
}
