"""Stacks of CloudFormation with resources of AWS Batch, which moto makes only from properties that AWS does not ask for.

Imported by batch_server.py. A definition that a stack makes gets what a machine of AWS has besides: the engine's socket where
machines have it, and who a job is, here by keys. Written for moto 5.1.22.
"""
import os

from flask import request
from moto.batch import models
from moto.iam import iam_backends
from moto.utilities.utils import get_partition

SOCKET = "/var/run/docker.sock"
ENGINE = os.environ.get("DOCKER_HOST", f"unix://{SOCKET}").removeprefix("unix://")
LINKED_ROLE = "AWSServiceRoleForBatch"

make_environment = models.ComputeEnvironment.create_from_cloudformation_json.__func__
make_definition = models.JobDefinition.create_from_cloudformation_json.__func__


def linked_role(account, region):
    """AWS makes it with the first compute environment."""
    iam = iam_backends[account][get_partition(region)]
    for role in iam.get_roles():
        if role.name == LINKED_ROLE:
            return role.arn
    made = iam.create_role(
        role_name=LINKED_ROLE,
        assume_role_policy_document="{}",
        path="/aws-service-role/batch.amazonaws.com/",
        permissions_boundary=None,
        description="",
        tags=[],
        max_session_duration="3600",
    )
    return made.arn


def environment(cls, name, template, account_id, region_name, **kwargs):
    asked = template["Properties"]
    asked["Type"] = asked["Type"].upper()
    if "ServiceRole" not in asked:
        asked["ServiceRole"] = linked_role(account_id, region_name)
    return make_environment(cls, name, template, account_id, region_name, **kwargs)


def definition(cls, name, template, account_id, region_name, **kwargs):
    asked = template["Properties"]
    # moto asks for it by another name.
    asked["timeout"] = asked.get("Timeout", {})
    container = asked["ContainerProperties"]
    for volume in container.get("Volumes", []):
        if volume["Host"]["SourcePath"] == SOCKET:
            volume["Host"]["SourcePath"] = ENGINE
    identity = {
        "AWS_ENDPOINT_URL": request.host_url.rstrip("/"),
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
    }
    container["Environment"] = [
        *container.get("Environment", []),
        *({"Name": key, "Value": value} for key, value in identity.items()),
    ]
    return make_definition(cls, name, template, account_id, region_name, **kwargs)


def install():
    for made, attribute in ((models.ComputeEnvironment, "ComputeEnvironmentArn"), (models.JobQueue, "JobQueueArn")):
        made.get_cfn_attribute = lambda self, name: self.arn
        made.has_cfn_attr = classmethod(lambda cls, name, known=attribute: name == known)
    models.ComputeEnvironment.create_from_cloudformation_json = classmethod(environment)
    models.JobDefinition.create_from_cloudformation_json = classmethod(definition)
