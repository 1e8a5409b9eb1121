package org.chainscape.rules.evl;

import java.util.List;
import java.util.Set;

import org.chainscape.validation.OwnRules;

import org.eclipse.epsilon.eol.dom.Expression;
import org.eclipse.epsilon.eol.dom.NameExpression;
import org.eclipse.epsilon.eol.dom.Parameter;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.operations.AbstractOperation;
import org.eclipse.epsilon.eol.models.IModel;
import org.eclipse.epsilon.evl.execute.operations.EvlOperationFactory;

/** The operations of the language itself that rules may use. For all others the engine would try any method of Java that has the name. */
final class AllowedOperations extends EvlOperationFactory {

	private static final Set<String> NAMES = Set.of("aggregate", "as", "atLeastNMatch", "atMostNMatch", "closure", "collect", "count",
			"exists",
		"find", "findOne", "forAll", "mapBy", "nMatch", "none", "one", "reject", "rejectOne", "satisfies", "satisfiesAll",
		"satisfiesOne", "select",
		"selectFirst", "selectOne", "sortBy");

	AllowedOperations() {
		operationCache.keySet().retainAll(NAMES);
	}

	@Override
	public AbstractOperation getOperationFor(String name) {
		return operationCache.getOrDefault(name, new Refused());
	}

	@Override
	public AbstractOperation getOptimisedOperation(String name, Object target, IModel owningModel, IEolContext context) {
		return getOperationFor(name);
	}

	private static final class Refused extends AbstractOperation {

		@Override
		public Object execute(Object target, NameExpression name, List<Parameter> iterators, List<Expression> expressions, IEolContext context)
				throws EolRuntimeException {
			throw new BadRuleException(OwnRules.Reason.FORBIDDEN, name.getName() + "()", name);
		}
	}
}
