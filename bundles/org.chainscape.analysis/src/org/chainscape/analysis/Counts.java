package org.chainscape.analysis;

/** Numbers the score of a segment is made of. They can be added up. */
final class Counts {

	int entries;
	int covered;
	int sourced;
	int located;
	int confirmed;
	int dated;
	int fresh;
	int elements;
	int clean;
	int facts;
	SeverityCounts findings = SeverityCounts.NONE;

	void add(Counts other) {
		entries += other.entries;
		covered += other.covered;
		sourced += other.sourced;
		located += other.located;
		confirmed += other.confirmed;
		dated += other.dated;
		fresh += other.fresh;
		elements += other.elements;
		clean += other.clean;
		facts += other.facts;
		findings = findings.plus(other.findings);
	}

	void addElement(boolean isClean) {
		elements++;
		clean += isClean ? 1 : 0;
	}

	/** Entries to be verified may well have a source; that they are not confirmed counts elsewhere. */
	void addEntry(Standing standing, boolean cited, boolean isLocated) {
		entries++;
		confirmed += standing == Standing.TO_VERIFY ? 0 : 1;
		covered += cited || standing == Standing.INFERRED ? 1 : 0;
		sourced += cited ? 1 : 0;
		located += isLocated ? 1 : 0;
	}
}
