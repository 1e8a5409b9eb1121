package org.chainscape.examples.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.chain.Stage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

/** Faults of identity and structure, but for circles. */
final class FaultsOfIdentity {

	private FaultsOfIdentity() {
	}

	static List<FaultKind> kinds() {
		List<FaultKind> kinds = new ArrayList<>(List.of(
			new FaultKind("identity.duplicate-company", FaultsOfIdentity::sameName),
			new FaultKind("identity.duplicate-id", FaultsOfIdentity::sameId),
			new FaultKind("identity.duplicate-security", FaultsOfIdentity::sameCode),
			new FaultKind("identity.ticker-format", FaultsOfIdentity::wrongCode)));
		kinds.addAll(ofStructure());
		return kinds;
	}

	private static List<FaultKind> ofStructure() {
		return List.of(
			new FaultKind("structure.dangling-participation", ground -> ground.at(Participation.class, each -> true, participation -> {
				participation.setCompany(null);
				return Fault.at(participation, "no company");
			})),
			new FaultKind("structure.dangling-relation", ground -> ground.at(Relation.class, each -> true, relation -> {
				if (ground.random(2) == 0) {
					relation.setSource(null);
				} else {
					relation.setTarget(null);
				}
				return Fault.at(relation, "an end cut off");
			})),
			new FaultKind("structure.self-loop", ground -> ground.at(Relation.class, each -> true, relation -> {
				relation.setTarget(relation.getSource());
				return Fault.at(relation, "both ends at one node");
			})),
			new FaultKind("structure.empty-segment", FaultsOfIdentity::empty),
			new FaultKind("structure.missing-feature", FaultsOfIdentity::missing),
			new FaultKind("structure.missing-name", ground -> ground.at(NamedElement.class, each -> true, element -> {
				element.setName(ground.random(2) == 0 ? null : "  ");
				return Fault.at(element, "no name");
			})),
			new FaultKind("structure.unresolved-reference", FaultsOfIdentity::unresolved));
	}

	private static Optional<Fault> sameName(Ground ground) {
		Company known = ground.any(Company.class);
		String name = known.getAliases().isEmpty() || ground.random(2) == 0 ? known.getName() : ground.any(known.getAliases());
		Company again = ground.named(Ground.CHAIN.createCompany(), variant(name, ground.random(4)));
		ground.document().getCompanies().add(again);
		return Optional.of(Fault.at(again, "a second " + again.getName()));
	}

	/** A name written in another way that makes no other name. */
	private static String variant(String name, int way) {
		return switch (way) {
			case 0 -> name;
			case 1 -> " " + name.substring(0, 1) + " " + name.substring(1);
			case 2 -> name.toUpperCase(Locale.ROOT);
			default -> wide(name);
		};
	}

	private static String wide(String name) {
		StringBuilder wide = new StringBuilder();
		Normalizer.normalize(name, Normalizer.Form.NFKC).chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c)));
		return wide.toString();
	}

	private static Optional<Fault> sameId(Ground ground) {
		Element one = ground.any(Element.class);
		return ground.at(Element.class, other -> other != one, other -> {
			String before = other.getId();
			other.setId(one.getId());
			return Fault.at(one, "the id of another element instead of " + before);
		});
	}

	private static Optional<Fault> sameCode(Ground ground) {
		Company company = ground.any(Company.class);
		return ground.at(Security.class, each -> each.getExchange() != Exchange.UNSPECIFIED, security -> {
			Security again = ground.cited(ground.identified(Ground.CHAIN.createSecurity()));
			again.setExchange(security.getExchange());
			again.setCode(security.getCode());
			company.getSecurities().add(again);
			return Fault.among("a second " + security.getCode(), security, again);
		});
	}

	private static Optional<Fault> wrongCode(Ground ground) {
		return ground.at(Security.class, each -> each.getExchange() != Exchange.UNSPECIFIED, security -> {
			String code = security.getCode();
			security.setCode(switch (ground.random(3)) {
				case 0 -> code + "." + security.getExchange();
				case 1 -> "sh" + code;
				default -> code + "０";
			});
			return Fault.at(security, "the code " + security.getCode());
		});
	}

	private static Optional<Fault> empty(Ground ground) {
		if (ground.random(2) == 0) {
			Stage stage = ground.any(Stage.class);
			Segment segment = ground.cited(ground.named(Ground.CHAIN.createSegment(), "试种环节"));
			stage.getSegments().add(segment);
			return Optional.of(Fault.at(segment, "a new segment without content"));
		}
		return ground.at(Segment.class, each -> each.getKind() == SegmentKind.SEGMENT && each.getSegments().isEmpty()
			&& each.eContainer() instanceof Stage && !(each.getItems().isEmpty() && each.getParticipations().isEmpty()), segment -> {
				segment.getParticipations().clear();
				segment.getItems().clear();
				return Fault.at(segment, "content deleted");
			});
	}

	private static Optional<Fault> missing(Ground ground) {
		return switch (ground.random(3)) {
			case 0 -> ground.at(Citation.class, each -> true, citation -> {
				citation.setSource(null);
				return Fault.at(citation, "no source");
			});
			case 1 -> ground.at(Observation.class, each -> true, observation -> {
				observation.setProperty(null);
				return Fault.at(observation, "no property");
			});
			default -> ground.at(CalculationInput.class, each -> true, input -> {
				input.setName(" ");
				return Fault.at(input, "no name in the formula");
			});
		};
	}

	private static Optional<Fault> unresolved(Ground ground) {
		return ground.at(Participation.class, each -> true, participation -> {
			Company lost = Ground.CHAIN.createCompany();
			((InternalEObject) lost).eSetProxyURI(URI.createURI("lost.chain#gone"));
			participation.setCompany(lost);
			return Fault.at(participation, "company of a file that is not there");
		});
	}
}
