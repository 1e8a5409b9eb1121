package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Source;

/**
 * Shares that are parts of the same whole at the same time according to the same source, and so cannot exceed 100 % together.
 *
 * @param key what they have in common
 * @param members the observations in the order of the document
 */
public record ShareGroup(Key key, List<Observation> members) {

	/**
	 * What shares must have in common to be added up.
	 *
	 * @param property the property, of kind share
	 * @param whole the denominator, or {@code null}
	 * @param wholeText the denominator as printed, normalised; empty if there is none
	 * @param source who states it, or {@code null} for nobody
	 * @param basis what is counted, normalised
	 * @param time when it holds
	 */
	public record Key(Property property, ChainNode whole, String wholeText, Source source, String basis, Time time) {
	}

	/**
	 * When a share holds.
	 *
	 * @param asOf date, or {@code null}
	 * @param start first part of the period, or {@code null}
	 * @param end last part of the period, or {@code null}
	 * @param actuality whether it has happened
	 */
	public record Time(PartialDate asOf, PartialDate start, PartialDate end, Actuality actuality) {
	}
}
