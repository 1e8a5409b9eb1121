package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Analyst;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.Risk;
import org.chainscape.model.chain.Source;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.eclipse.emf.ecore.EObject;

/** What ratings, recommendations and signatories can have in common. */
final class ReportGroups {

	/** Ratings by their scale. */
	static final Grouping<RatingScale, Rating> RATINGS = new Grouping<>(Inputs.of(Rating.class),
		rating -> rating.getScale() == null ? List.of() : List.of(rating.getScale()));

	/** Recommendations by the sources that state them. */
	static final Grouping<Source, Participation> RECOMMENDING = new Grouping<>(
		Inputs.of(Participation.class).within(Citation.class, ChainPackage.Literals.CITATION__SOURCE),
		entry -> entry.getRole() == ParticipationRole.RECOMMENDED ? Statements.sources(entry) : List.of());

	/** Risks by the sources that name them. */
	static final Grouping<Source, Risk> RISKS = new Grouping<>(
		Inputs.of(Risk.class).within(Citation.class, ChainPackage.Literals.CITATION__SOURCE), Statements::sources);

	/** Analysts by the report they sign. */
	static final Grouping<EObject, Analyst> SIGNATORIES = new Grouping<>(Inputs.of(Analyst.class),
		analyst -> analyst.eContainer() == null ? List.of() : List.of(analyst.eContainer()));

	/** Analysts by their certificate number. */
	static final Grouping<String, Analyst> CERTIFICATES = new Grouping<>(Inputs.of(Analyst.class),
		analyst -> Statements.isBlank(analyst.getCertificate()) ? List.of() : List.of(KnownNames.normalise(analyst.getCertificate())));

	private ReportGroups() {
	}
}
