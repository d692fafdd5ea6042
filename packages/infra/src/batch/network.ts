import { RemovalPolicy } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * A network for machines that nobody calls: two zones, public subnets, no gateway that costs by the hour. What is refused there is
 * written to a log.
 */
export function makeNetwork(scope: Construct): ec2.IVpc {
  const vpc = new ec2.Vpc(scope, 'Network', {
    maxAzs: 2,
    natGateways: 0,
    subnetConfiguration: [{ name: 'Builds', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 }],
    // It would bring a function of Lambda and an asset.
    restrictDefaultSecurityGroup: false,
  });
  const log = new logs.LogGroup(vpc, 'RefusedLog', {
    retention: logs.RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  vpc.addFlowLog('Refused', {
    trafficType: ec2.FlowLogTrafficType.REJECT,
    destination: ec2.FlowLogDestination.toCloudWatchLogs(log),
  });
  return vpc;
}
