package org.chainscape.analysis;

/** What exactly is missing. */
public enum Lack {
	/** An observation says that the owner does not say. */
	UNDISCLOSED(GapKind.UNDISCLOSED),
	/** An observation says that there is none. */
	NONE(GapKind.NONE),
	/** An observation says that it is to be verified. */
	TO_VERIFY(GapKind.TO_VERIFY),
	/** An element is not confirmed. */
	UNCONFIRMED(GapKind.TO_VERIFY),
	/** An observation of a blank cell. */
	BLANK(GapKind.BLANK),
	/** A number without a source. */
	NUMBER_UNSOURCED(GapKind.UNSOURCED),
	/** Another statement without a source. */
	STATEMENT_UNSOURCED(GapKind.UNSOURCED),
	/** A company in a segment without a source. */
	PARTICIPATION_UNSOURCED(GapKind.UNSOURCED),
	/** A relation without a source that is not marked as inferred. */
	RELATION_UNSOURCED(GapKind.UNSOURCED),
	/** A product or technology without a source. */
	ITEM_UNSOURCED(GapKind.UNSOURCED),
	/** A segment that should hold something and holds nothing. */
	EMPTY_SEGMENT(GapKind.MISSING),
	/** A segment with products but without a company. */
	SEGMENT_WITHOUT_COMPANY(GapKind.MISSING),
	/** A model nobody says the parameters of. */
	MODEL_WITHOUT_PARAMETERS(GapKind.MISSING),
	/** A model without a date. */
	MODEL_WITHOUT_DATE(GapKind.MISSING),
	/** A product or technology that sits nowhere. */
	ITEM_WITHOUT_PLACE(GapKind.MISSING),
	/** A listed company without a security. */
	COMPANY_WITHOUT_SECURITY(GapKind.MISSING),
	/** A cited report, filing or page without a date. */
	SOURCE_WITHOUT_DATE(GapKind.MISSING),
	/** An observation that is said to be disclosed and says nothing. */
	FACT_WITHOUT_VALUE(GapKind.MISSING);

	private final GapKind kind;

	Lack(GapKind kind) {
		this.kind = kind;
	}

	/** {@return what sort of gap it is} */
	public GapKind kind() {
		return kind;
	}
}
